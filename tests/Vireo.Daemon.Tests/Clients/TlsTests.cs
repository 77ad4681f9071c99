using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Time.Testing;
using Vireo.Daemon.Lifecycle;
using Vireo.Daemon.Listeners;
using Vireo.Daemon.Tests.Fixtures;

namespace Vireo.Daemon.Tests.Clients;

public sealed class TlsTests
{
    private const int LoginTooSlow = 5203;

    [Theory]
    [InlineData("", true)]
    [InlineData("tls_allowed_dn_list = [ 'CN=other', 'CN=cli*' ]", true)]
    [InlineData("tls_allowed_dn_list = [ 'CN=other' ]", false)]
    [InlineData("tls_allowed_dn_list = [ ]", false)]
    public async Task GivenAClientWithACertificate_WhenItConnects_ThenItsNameDecides(string allowed, bool isLetIn)
    {
        using var pki = new ThrowAwayPki();
        await using var fixture = await DaemonFixture.StartAsync(pki.Configuration + allowed);
        using var certificate = pki.Issue("CN=client");

        Assert.Equal(isLetIn ? 1 : -1, await ReadVerdictAsync(fixture, pki, certificate));
    }

    [Fact]
    public async Task GivenAClientWithoutACertificate_WhenItConnects_ThenItIsClosedWithoutAWordAndOthersAreServed()
    {
        using var pki = new ThrowAwayPki();
        await using var fixture = await DaemonFixture.StartAsync(pki.Configuration);

        Assert.Equal(-1, await ReadVerdictAsync(fixture, pki, null));

        using var client = await fixture.ConnectAsync();
        await client.OpenAsync();
        await Eventually.TrueAsync(() => fixture.Daemon.ClientCount == 1, "the refused client did not go");
    }

    [Fact]
    public async Task GivenAHandshakeThatStalls_WhenItsTimeIsOver_ThenItIsDisconnected()
    {
        using var pki = new ThrowAwayPki();
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var fixture = await DaemonFixture.StartAsync(pki.Configuration, clock);
        fixture.Logs.Expect(LoginTooSlow);
        using var silent = await RawClient.ConnectAsync(new IPEndPoint(IPAddress.Loopback, fixture.Daemon.TlsPort ?? 0));
        await Eventually.TrueAsync(() => fixture.Daemon.ClientCount == 1, "the client was not accepted");

        await Eventually.TrueAsync(
            () =>
            {
                clock.Advance(TimeSpan.FromSeconds(11));
                return fixture.Daemon.ClientCount == 0;
            },
            "the client did not go");
        await silent.AssertClosedAsync();
    }

    [Fact]
    public async Task GivenNoCertificate_WhenStartedWithTls_ThenTheErrorNamesTheFile()
    {
        using var folder = new TemporaryFolder();
        string missing = folder.File("nothing.pem");

        var error = await Assert.ThrowsAsync<ListenerException>(() => VirtDaemon.StartAsync(
            DaemonFixture.Options(folder.Path, $"listen_tls = 1\nca_file = '{missing}'\ncert_file = '{missing}'\nkey_file = '{missing}'"),
            TestContext.Current.CancellationToken));

        Assert.StartsWith("listen_tls: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(missing, error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    /// <summary>Shakes hands; gives back the verdict's byte, or -1 where the daemon closes instead.</summary>
    private static async Task<int> ReadVerdictAsync(DaemonFixture fixture, ThrowAwayPki pki, X509Certificate2? certificate)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, fixture.Daemon.TlsPort ?? 0, TestContext.Current.CancellationToken);
        await using var stream = new SslStream(new NetworkStream(socket));
        try
        {
            await stream.AuthenticateAsClientAsync(
                new SslClientAuthenticationOptions
                {
                    TargetHost = "localhost",
                    ClientCertificates = certificate is null ? null : [certificate],
                    CertificateChainPolicy = pki.MakeChainPolicy(),
                },
                TestContext.Current.CancellationToken);
            byte[] verdict = new byte[1];
            return await stream.ReadAsync(verdict, TestContext.Current.CancellationToken) == 1 ? verdict[0] : -1;
        }
        catch (IOException)
        {
            return -1;
        }
    }
}
