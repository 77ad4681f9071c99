using Vireo.Interop.Tests.Certificates;
using Vireo.Interop.Tests.MainJob;
using Vireo.Interop.Tests.Peers;
using Vireo.Interop.Tests.Processes;

namespace Vireo.Interop.Tests.Logins;

/// <summary>Each client logs in by SASL to each daemon, over each kind of channel and by each mechanism that both have.</summary>
public class SaslTests(Pki pki) : IClassFixture<Pki>
{
    private static readonly string[] OnProtectedChannels = ["SCRAM-SHA-256", "SCRAM-SHA-1", "DIGEST-MD5"];

    public static MatrixTheoryData<ClientKind, DaemonKind> Pairs =>
        new([ClientKind.Virsh, ClientKind.Vireo], [DaemonKind.Libvirtd, DaemonKind.Vireod]);

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task GivenAUserWithAPassword_WhenItLogsIn_ThenItIsIn_AndWithAnotherPasswordItIsNot(ClientKind client, DaemonKind kind)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        using SaslUsers users = await SaslUsers.CreateAsync(kind, token);
        await using Daemon daemon = await Daemon.StartAsync(kind, users.Options(kind, pki.Folder(Pki.Good)), token);
        string[] ways =
        [
            $"test+tcp://127.0.0.1:{daemon.Ports.Tcp}/default?",
            .. OnProtectedChannels.Select(mechanism => $"test+unix:///default?socket={daemon.Socket}&auth=sasl.{mechanism}&"),
            $"test://localhost:{daemon.Ports.Tls}/default?pkipath={pki.Folder(Pki.Good)}&",
        ];
        foreach (string way in ways)
        {
            Finished listed = await ListAsync(client, daemon, $"{way}authfile={users.Right}", token);
            Assert.True(listed.ExitCode == 0, $"{way}: {listed.Error} {daemon.Log}");
            Assert.Contains("running", listed.Output, StringComparison.Ordinal);
        }

        Finished refused = await ListAsync(client, daemon, $"{ways[0]}authfile={users.Wrong}", token);
        Assert.Equal((1, "error: failed to connect to the hypervisor\nerror: authentication failed: authentication failed\n"), (refused.ExitCode, refused.Error));
    }

    [Theory]
    [InlineData(ClientKind.Virsh)]
    [InlineData(ClientKind.Vireo)]
    public async Task GivenVireod_WhenAClientWantsPlainInsideTls_ThenItIsIn_AndOnTcpItIsNot(ClientKind client)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        using SaslUsers users = await SaslUsers.CreateAsync(DaemonKind.Vireod, token);
        await using Daemon daemon = await Daemon.StartAsync(DaemonKind.Vireod, users.Options(DaemonKind.Vireod, pki.Folder(Pki.Good)), token);
        string plain = $"auth=sasl.PLAIN&authfile={users.Right}";
        Finished listed = await ListAsync(client, daemon, $"test://localhost:{daemon.Ports.Tls}/default?pkipath={pki.Folder(Pki.Good)}&{plain}", token);
        Assert.True(listed.ExitCode == 0, listed.Error);
        Finished refused = await ListAsync(client, daemon, $"test+tcp://127.0.0.1:{daemon.Ports.Tcp}/default?{plain}", token);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("SASL mechanism PLAIN not supported by server", refused.Error, StringComparison.Ordinal);
    }

    private static Task<Finished> ListAsync(ClientKind client, Daemon daemon, string uri, CancellationToken cancellationToken) =>
        ChildProcess.RunAsync(new Client(client, uri, daemon.Folder.FullPath).Command("list"), cancellationToken);
}
