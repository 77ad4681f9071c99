using Vireo.Interop.Tests.Certificates;
using Vireo.Interop.Tests.Peers;

namespace Vireo.Interop.Tests.MainJob;

/// <summary>Every client against every daemon over every transport prints what virsh prints against libvirtd.</summary>
public class MatrixTests(Pki pki, Reference reference) : IClassFixture<Pki>, IClassFixture<Reference>
{
    public static MatrixTheoryData<ClientKind, DaemonKind, Transport> Cells => new(
        [ClientKind.Virsh, ClientKind.Python, ClientKind.Vireo],
        [DaemonKind.Libvirtd, DaemonKind.Vireod],
        Enum.GetValues<Transport>());

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task TheMainJob_IsDone_AsVirshDoesItOnLibvirtd(ClientKind client, DaemonKind daemon, Transport transport)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        string expected = await reference.TranscriptAsync(pki, token);

        await using Way way = await Way.OpenAsync(daemon, transport, pki, token);
        string transcript = await Job.RunAsync(new Client(client, way.Uri, way.Daemon.Folder.FullPath), token);

        Assert.Equal(expected, transcript);
        Assert.Equal(0, (await way.Daemon.StopAsync(token)).ExitCode);
    }
}
