using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Time.Testing;
using Vireo.Errors;
using Vireo.Transport.Opening;
using Vireo.Transport.Tests.Fixtures;
using Vireo.Transport.Transports;
using Vireo.Transport.Uris;
using Vireo.Transport.X509;

namespace Vireo.Transport.Tests.Tls;

/// <summary>Servers that are none, and clients that lack something.</summary>
public sealed class TlsTransportTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GivenNoAuthorities_WhenConnected_ThenTheErrorIsLibvirts()
    {
        using var folder = new TemporaryFolder();

        var error = await ConnectAsync(1, folder.Path, new TransportOptions());

        Assert.Equal($"Cannot read CA certificate '{folder.File("cacert.pem")}': No such file or directory", error.Message);
        Assert.Equal(VirtErrorCode.SystemError, error.Code);
    }

    [Fact]
    public async Task GivenAServerThatDoesNotSpeakTls_WhenConnected_ThenTheErrorSaysSo()
    {
        using var pki = new PkiFolder(CertificateRole.Client, "cacertreq", "clientcertreq");
        await using var server = EchoListener.OnTcp(IPAddress.Loopback);

        var error = await ConnectAsync(server.Port, pki.Path, new TransportOptions());

        Assert.Equal(VirtErrorCode.AuthFailed, error.Code);
        Assert.StartsWith("authentication failed: TLS handshake failed ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GivenASilentServer_WhenTheTimeIsUp_ThenTheErrorIsATimeout()
    {
        using var pki = new PkiFolder(CertificateRole.Client, "cacertreq", "clientcertreq");
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen();
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var connecting = ConnectAsync(((IPEndPoint)listener.LocalEndPoint!).Port, pki.Path, new TransportOptions { TimeProvider = clock });
        using var silent = await listener.AcceptAsync(Token);

        clock.Advance(TimeSpan.FromSeconds(30));

        var error = await connecting;
        Assert.Equal(VirtErrorCode.OperationTimeout, error.Code);
        Assert.EndsWith("by TLS took over 30 s", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GivenACallerThatGivesUp_WhenConnecting_ThenItIsCanceled()
    {
        using var pki = new PkiFolder(CertificateRole.Client, "cacertreq", "clientcertreq");
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen();
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(Token);
        string uri = $"test+tls://127.0.0.1:{((IPEndPoint)listener.LocalEndPoint!).Port}/default?pkipath={pki.Path}";
        var connecting = TransportConnector.ConnectAsync(RemoteUri.Parse(uri), new TransportOptions(), giveUp.Token).AsTask();
        using var silent = await listener.AcceptAsync(Token);

        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => connecting);
    }

    private static async Task<VirtException> ConnectAsync(int port, string pkiPath, TransportOptions options) => await Assert.ThrowsAnyAsync<VirtException>(
        () => TransportConnector.ConnectAsync(RemoteUri.Parse($"test+tls://127.0.0.1:{port}/default?pkipath={pkiPath}"), options, Token).AsTask());
}
