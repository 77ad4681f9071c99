using Vireo.Interop.Tests.Certificates;
using Vireo.Interop.Tests.MainJob;
using Vireo.Interop.Tests.Peers;
using Vireo.Interop.Tests.Processes;

namespace Vireo.Interop.Tests.Faults;

/// <summary>Either side shows a certificate that the other must not take.</summary>
public class CertificateTests(Pki pki) : IClassFixture<Pki>
{
    public static TheoryData<DaemonKind, string, string> BadServers => Cross(
        [DaemonKind.Libvirtd, DaemonKind.Vireod],
        (Pki.Expired, "expired"),
        (Pki.WrongHost, "localhost"),
        (Pki.OtherAuthority, "authority|issuer|trust"));

    public static TheoryData<ClientKind, DaemonKind, string> BadClients
    {
        get
        {
            var data = new TheoryData<ClientKind, DaemonKind, string>();
            foreach (string kind in new[] { Pki.Expired, Pki.OtherAuthority, Pki.None })
            {
                data.Add(ClientKind.Vireo, DaemonKind.Libvirtd, kind);
                data.Add(ClientKind.Vireo, DaemonKind.Vireod, kind);
                data.Add(ClientKind.Virsh, DaemonKind.Vireod, kind);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(BadServers))]
    public async Task GivenABadServer_TheClientRefusesIt_AndSaysWhy(DaemonKind kind, string server, string causes)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        // The daemon itself would refuse to start with such a certificate; what is tested is the client.
        await using Daemon daemon = await StartAsync(kind, server, "tls_no_sanity_certificate = 1");
        Refusal.Names(causes, await Refusal.OfListAsync(ClientOf(ClientKind.Vireo, daemon, Pki.Good), token));
    }

    [Theory]
    [MemberData(nameof(BadClients))]
    public async Task GivenABadClient_TheDaemonRefusesIt_AndServesTheNext(ClientKind client, DaemonKind kind, string certificate)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        await using Daemon daemon = await StartAsync(kind, Pki.Good, "");

        // no_sanity: else the client refuses its own certificate before it says a word.
        string error = await Refusal.OfListAsync(ClientOf(client, daemon, certificate, "&no_sanity=1"), token);
        Refusal.Names("certificate|tls", error);

        Client good = ClientOf(client, daemon, Pki.Good);
        Assert.Equal(0, (await ChildProcess.RunAsync(good.Command("list"), token)).ExitCode);
    }

    [Theory]
    [InlineData(Pki.Expired)]
    public async Task GivenABadCertificateOfItsOwn_TheClientSaysSo_BeforeItConnects(string certificate)
    {
        await using Daemon daemon = await StartAsync(DaemonKind.Vireod, Pki.Good, "");
        string error = await Refusal.OfListAsync(ClientOf(ClientKind.Vireo, daemon, certificate), TestContext.Current.CancellationToken);
        Refusal.Names("clientcert.pem", error);
        Refusal.Names("expired", error);
    }

    [Fact]
    public async Task GivenAnExpiredServerCertificate_VireodRefusesToStart_AndNamesTheFile()
    {
        IOException refused = await Assert.ThrowsAsync<IOException>(async () =>
        {
            await using Daemon _ = await StartAsync(DaemonKind.Vireod, Pki.Expired, "");
        });
        Refusal.Names("servercert.pem", refused.Message);
        Refusal.Names("expired", refused.Message);
    }

    private static TheoryData<DaemonKind, string, string> Cross(DaemonKind[] kinds, params (string Certificate, string Causes)[] cases)
    {
        var data = new TheoryData<DaemonKind, string, string>();
        foreach (DaemonKind kind in kinds)
        {
            foreach ((string certificate, string causes) in cases)
            {
                data.Add(kind, certificate, causes);
            }
        }

        return data;
    }

    private Task<Daemon> StartAsync(DaemonKind kind, string certificate, string furtherLines) =>
        Daemon.StartAsync(kind, new DaemonOptions { PkiFolder = pki.Folder(certificate), FurtherLines = furtherLines }, TestContext.Current.CancellationToken);

    private Client ClientOf(ClientKind kind, Daemon daemon, string certificate, string further = "") =>
        new(kind, $"test://localhost:{daemon.Ports.Tls}/default?pkipath={pki.Folder(certificate)}{further}", daemon.Folder.FullPath);
}
