using Vireo.Contract.Storage;
using Vireo.Errors;
using Vireo.Host.StorageXml;
using Vireo.Host.Streams;
using Vireo.Rpc.Streams;

namespace Vireo.Drivers.Node.Storage;

/// <summary>The content of volumes, as streams.</summary>
internal sealed class VolumeStreamsPart(StoragePools pools, PoolLife life) : StorageVolumeStreamsBase, IAsyncDisposable
{
    private readonly StreamWork _work = new();

    /// <inheritdoc />
    public override ValueTask StorageVolDownloadAsync(
        StorageVolumeHandle volume,
        ulong offset,
        ulong length,
        StorageVolumeDownloadFlags flags,
        RpcStream stream,
        CancellationToken cancellationToken)
    {
        PoolFaults.CheckFlags((uint)flags, (uint)StorageVolumeDownloadFlags.SparseStream, "storageVolDownload");
        StoragePool pool = pools.RequireActive(volume);
        VolumeDefinition found = StoragePools.VolumeOf(pool.State, volume.Name);
        pool.RequireBuilt(found);
        var content = VolumeContent.Open(found, offset, length, writes: false);
        IDisposable use = pool.Use(found, isBuilding: false);
        _work.Start(stream, async (client, token) =>
        {
            using (use)
            using (content)
            {
                await content.SendAsync(client, flags == StorageVolumeDownloadFlags.SparseStream, token).ConfigureAwait(false);
            }
        });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask StorageVolUploadAsync(
        StorageVolumeHandle volume,
        ulong offset,
        ulong length,
        StorageVolumeUploadFlags flags,
        RpcStream stream,
        CancellationToken cancellationToken)
    {
        PoolFaults.CheckFlags((uint)flags, (uint)StorageVolumeUploadFlags.SparseStream, "storageVolUpload");
        StoragePool pool = pools.RequireActive(volume);
        VolumeDefinition found = StoragePools.VolumeOf(pool.State, volume.Name);
        pool.RequireIdle(found);
        var content = VolumeContent.Open(found, offset, length, writes: true);
        IDisposable use = pool.Use(found, isBuilding: false);
        _work.Start(stream, async (client, token) =>
        {
            using (use)
            using (content)
            {
                await content.ReceiveAsync(client, token).ConfigureAwait(false);
            }

            await RefreshAsync(pool).ConfigureAwait(false);
        });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _work.DisposeAsync();

    /// <summary>What was uploaded may be another image now, and every volume that changes it shows that.</summary>
    private async Task RefreshAsync(StoragePool pool)
    {
        try
        {
            await life.RefreshAsync(pool, CancellationToken.None).ConfigureAwait(false);
        }
        catch (VirtException)
        {
            // The pool stopped meanwhile, or has other work going on: whoever ends that last looks it through.
        }
    }
}
