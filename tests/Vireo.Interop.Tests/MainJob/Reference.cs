using Vireo.Interop.Tests.Certificates;
using Vireo.Interop.Tests.Peers;

namespace Vireo.Interop.Tests.MainJob;

/// <summary>What virsh prints when it does the main job on libvirtd's unix socket: found out once.</summary>
public sealed class Reference
{
    private readonly Lock _gate = new();
    private Task<string>? _transcript;

    internal Task<string> TranscriptAsync(Pki pki, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _transcript ??= RunAsync(pki, cancellationToken);
        }
    }

    private static async Task<string> RunAsync(Pki pki, CancellationToken cancellationToken)
    {
        await using Way way = await Way.OpenAsync(DaemonKind.Libvirtd, Transport.Unix, pki, cancellationToken);
        return await Job.RunAsync(new Client(ClientKind.Virsh, way.Uri, way.Daemon.Folder.FullPath), cancellationToken);
    }
}
