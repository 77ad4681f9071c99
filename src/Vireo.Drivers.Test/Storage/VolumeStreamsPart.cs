using Vireo.Contract.Storage;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Drivers.Test.Objects;
using Vireo.Errors;
using Vireo.Host.StorageXml;
using Vireo.Host.Streams;
using Vireo.Rpc.Streams;

namespace Vireo.Drivers.Test.Storage;

/// <summary>Moves the content of volumes, which is kept in memory. libvirt's own test driver cannot.</summary>
internal sealed class VolumeStreamsPart(TestNode node) : StorageVolumeStreamsBase, IAsyncDisposable
{
    private const int PartBytes = 256 * 1024;

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
        TestFaults.CheckFlags((uint)flags, (uint)StorageVolumeDownloadFlags.SparseStream, "storageVolDownload");
        VolumeDefinition found = Find(volume);
        var range = VolumeRange.Of(found, offset, length);
        VolumeContent content = node.Pools.Contents.Of(found);
        bool sparse = (flags & StorageVolumeDownloadFlags.SparseStream) != 0;
        _work.Start(stream, (stream, token) => SendAsync(stream, content, range, sparse, token));
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
        TestFaults.CheckFlags((uint)flags, (uint)StorageVolumeUploadFlags.SparseStream, "storageVolUpload");
        VolumeDefinition found = Find(volume);
        var range = VolumeRange.Of(found, offset, length);
        VolumeContent content = node.Pools.Contents.Of(found);
        _work.Start(stream, (stream, token) => TakeAsync(stream, content, range, token));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _work.DisposeAsync();

    private VolumeDefinition Find(StorageVolumeHandle volume) => Volumes.Require(node.Pools.RequireActive(volume.Pool), volume.Name);

    private static async ValueTask SendAsync(
        RpcStream stream, VolumeContent content, VolumeRange range, bool sparse, CancellationToken cancellationToken)
    {
        var buffer = new byte[PartBytes];
        long hole = 0;
        for (long at = range.Start; at < range.End;)
        {
            int count = (int)Math.Min(buffer.Length, range.End - at);
            bool written = content.Read(at, buffer.AsSpan(0, count));
            at += count;
            if (sparse && !written)
            {
                hole += count;
                continue;
            }

            await SendHoleAsync(stream, hole, cancellationToken).ConfigureAwait(false);
            hole = 0;
            await stream.SendAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
        }

        await SendHoleAsync(stream, hole, cancellationToken).ConfigureAwait(false);
    }

    private static ValueTask SendHoleAsync(RpcStream stream, long length, CancellationToken cancellationToken) =>
        length > 0 ? stream.SendHoleAsync(length, cancellationToken) : ValueTask.CompletedTask;

    private static async ValueTask TakeAsync(
        RpcStream stream, VolumeContent content, VolumeRange range, CancellationToken cancellationToken)
    {
        var buffer = new byte[PartBytes];
        long at = range.Start;
        try
        {
            while (true)
            {
                StreamPart part = await stream.ReceiveAsync(buffer, cancellationToken).ConfigureAwait(false);
                if (part.IsEnd)
                {
                    return;
                }

                if (part.Bytes + part.Hole > range.End - at)
                {
                    throw VolumeBudget.NoSpace();
                }

                content.Write(at, buffer.AsSpan(0, part.Bytes));
                content.Clear(at + part.Bytes, part.Hole);
                at += part.Bytes + part.Hole;
            }
        }
        catch (VirtException e) when (e.ErrorDomain == VirtErrorDomain.Streams && e.Code == VirtErrorCode.SystemError)
        {
            await stream.AbortAsync(e).ConfigureAwait(false);
            throw;
        }
    }
}
