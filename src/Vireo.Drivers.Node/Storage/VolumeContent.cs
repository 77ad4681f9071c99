using Microsoft.Win32.SafeHandles;
using Vireo.Errors;
using Vireo.Host.Files;
using Vireo.Host.StorageXml;
using Vireo.Rpc.Streams;

namespace Vireo.Drivers.Node.Storage;

/// <summary>A part of a volume's content, for one stream.</summary>
internal sealed class VolumeContent : IDisposable
{
    private const int BufferBytes = 256 * 1024;
    private readonly SafeFileHandle _file;
    private readonly long _start;
    private readonly long _end;

    private VolumeContent(SafeFileHandle file, long start, long end)
    {
        _file = file;
        _start = start;
        _end = end;
    }

    /// <summary>Opens a part.</summary>
    /// <param name="volume">The volume.</param>
    /// <param name="offset">The first byte.</param>
    /// <param name="length">How many bytes at most; 0: no limit.</param>
    /// <param name="writes">Whether it is written.</param>
    /// <exception cref="VirtException">The volume cannot be opened, or there is no such part.</exception>
    internal static VolumeContent Open(VolumeDefinition volume, ulong offset, ulong length, bool writes)
    {
        string path = volume.Path ?? string.Empty;
        if (offset > long.MaxValue || length > long.MaxValue - offset)
        {
            throw PoolFaults.System($"Unable to seek {path} to {offset}", "Invalid argument", VirtErrorDomain.Streams);
        }

        if (FileStatus.Find(path) is { IsRegular: false })
        {
            throw PoolFaults.System($"Unable to open stream for '{path}'", "Is a directory", VirtErrorDomain.Streams);
        }

        try
        {
            SafeFileHandle file = LinuxFiles.Open(path, writes ? LinuxFiles.WriteOnly : 0);
            return new VolumeContent(file, (long)offset, length == 0 ? long.MaxValue : (long)(offset + length));
        }
        catch (IOException e)
        {
            throw PoolFaults.System($"Unable to open stream for '{path}'", e.Message, VirtErrorDomain.Streams);
        }
    }

    /// <summary>Sends the part.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="sparse">Whether holes are sent as such.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async ValueTask SendAsync(RpcStream stream, bool sparse, CancellationToken cancellationToken)
    {
        var buffer = new byte[BufferBytes];
        long end = Math.Min(_end, RandomAccess.GetLength(_file));
        for (long place = _start; place < end;)
        {
            long data = sparse ? Math.Min(FileExtents.DataFrom(_file, place, end), end) : place;
            if (data > place)
            {
                await stream.SendHoleAsync(data - place, cancellationToken).ConfigureAwait(false);
                place = data;
                continue;
            }

            long hole = sparse ? Math.Min(FileExtents.HoleFrom(_file, place, end), end) : end;
            int wanted = (int)Math.Min(buffer.Length, hole - place);
            int read = await RandomAccess.ReadAsync(_file, buffer.AsMemory(0, wanted), place, cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return;
            }

            await stream.SendAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            place += read;
        }
    }

    /// <summary>Receives the part; holes end the file where they end, as libvirt's do.</summary>
    internal async ValueTask ReceiveAsync(RpcStream stream, CancellationToken cancellationToken)
    {
        var buffer = new byte[BufferBytes];
        long place = _start;
        while (await stream.ReceiveAsync(buffer, cancellationToken).ConfigureAwait(false) is { IsEnd: false } part)
        {
            if (part.Hole > 0)
            {
                place += Math.Min(part.Hole, _end - place);
                if (FileExtents.Truncate(_file, place) is { } reason)
                {
                    throw PoolFaults.System("unable to truncate", reason, VirtErrorDomain.Streams);
                }

                continue;
            }

            if (part.Bytes > _end - place)
            {
                throw PoolFaults.System("cannot write to stream", "No space left on device", VirtErrorDomain.Streams);
            }

            await WriteAsync(buffer.AsMemory(0, part.Bytes), place, cancellationToken).ConfigureAwait(false);
            place += part.Bytes;
        }

        RandomAccess.FlushToDisk(_file);
    }

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();

    private async ValueTask WriteAsync(ReadOnlyMemory<byte> data, long place, CancellationToken cancellationToken)
    {
        try
        {
            await RandomAccess.WriteAsync(_file, data, place, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            throw PoolFaults.System("cannot write to stream", e.Message, VirtErrorDomain.Streams);
        }
    }
}
