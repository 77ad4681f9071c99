using System.Net.Sockets;
using Vireo.Errors;
using Vireo.Transport.Tests.Fixtures;
using Vireo.Transport.Tls;
using Vireo.Transport.X509;

namespace Vireo.Transport.Tests.Tls;

/// <summary>Clients that never come to a handshake.</summary>
public sealed class TlsServerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: x\r\n\r\n")]
    [InlineData("\0\0\0\u001c \u0000\u0080\u0086")]
    [InlineData("")]
    public async Task GivenAClientThatSpeaksSomethingElse_WhenAccepted_ThenItIsRefusedAndClosed(string text)
    {
        using var folder = new PkiFolder(CertificateRole.Server, "cacertreq", "servercertreq");
        using var credentials = TlsServerCredentials.Load(folder.Files, new TlsServerPolicy());
        using var sockets = await ConnectedSockets.CreateAsync(Token);
        await sockets.Client.SendAsync(System.Text.Encoding.Latin1.GetBytes(text), Token);
        sockets.Client.Shutdown(SocketShutdown.Send);

        var error = await Assert.ThrowsAnyAsync<VirtException>(() => TlsServer.AcceptAsync(sockets.Server, credentials, Token).AsTask());

        Assert.Equal(VirtErrorCode.AuthFailed, error.Code);
        Assert.StartsWith("authentication failed: TLS handshake failed ", error.Message, StringComparison.Ordinal);
        Assert.Throws<ObjectDisposedException>(() => sockets.Server.Available);
    }

    [Fact]
    public async Task GivenASilentClient_WhenTheCallerGivesUp_ThenItIsClosed()
    {
        using var folder = new PkiFolder(CertificateRole.Server, "cacertreq", "servercertreq");
        using var credentials = TlsServerCredentials.Load(folder.Files, new TlsServerPolicy());
        using var sockets = await ConnectedSockets.CreateAsync(Token);
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var accepting = TlsServer.AcceptAsync(sockets.Server, credentials, giveUp.Token).AsTask();

        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => accepting);
        Assert.Equal(0, await sockets.Client.ReceiveAsync(new byte[1], Token));
    }
}
