namespace Vireo.Drivers.Test.Objects;

/// <summary>The bytes of one volume, in memory: blocks that were written, and zeros between them.</summary>
/// <param name="budget">What all volumes may take together.</param>
internal sealed class VolumeContent(VolumeBudget budget)
{
    private const int BlockBytes = 64 * 1024;

    private readonly Lock _gate = new();
    private readonly Dictionary<long, byte[]> _blocks = [];

    /// <summary>Reads what stands at a place; zeros where nothing was written.</summary>
    /// <returns>Whether any of it was written.</returns>
    internal bool Read(long offset, Span<byte> buffer)
    {
        bool written = false;
        lock (_gate)
        {
            while (!buffer.IsEmpty)
            {
                (long block, int start) = PlaceOf(offset);
                int count = Math.Min(buffer.Length, BlockBytes - start);
                if (_blocks.TryGetValue(block, out byte[]? bytes))
                {
                    bytes.AsSpan(start, count).CopyTo(buffer);
                    written = true;
                }
                else
                {
                    buffer[..count].Clear();
                }

                buffer = buffer[count..];
                offset += count;
            }
        }

        return written;
    }

    /// <summary>Writes at a place.</summary>
    /// <exception cref="Errors.VirtException">There is no room for more.</exception>
    internal void Write(long offset, ReadOnlySpan<byte> data)
    {
        lock (_gate)
        {
            while (!data.IsEmpty)
            {
                (long block, int start) = PlaceOf(offset);
                int count = Math.Min(data.Length, BlockBytes - start);
                if (!_blocks.TryGetValue(block, out byte[]? bytes))
                {
                    budget.Take(BlockBytes);
                    _blocks[block] = bytes = new byte[BlockBytes];
                }

                data[..count].CopyTo(bytes.AsSpan(start));
                data = data[count..];
                offset += count;
            }
        }
    }

    /// <summary>Makes zeros of a run of bytes.</summary>
    internal void Clear(long offset, long length)
    {
        lock (_gate)
        {
            long end = offset + length;
            foreach (long block in _blocks.Keys.Where(block => block * BlockBytes < end && (block + 1) * BlockBytes > offset).ToArray())
            {
                long first = Math.Max(offset - (block * BlockBytes), 0);
                long last = Math.Min(end - (block * BlockBytes), BlockBytes);
                _blocks[block].AsSpan((int)first, (int)(last - first)).Clear();
            }
        }
    }

    /// <summary>Takes over what another volume holds.</summary>
    /// <exception cref="Errors.VirtException">There is no room for it.</exception>
    internal void CopyFrom(VolumeContent other)
    {
        KeyValuePair<long, byte[]>[] blocks;
        lock (other._gate)
        {
            blocks = [.. other._blocks.Select(block => KeyValuePair.Create(block.Key, block.Value.ToArray()))];
        }

        foreach ((long block, byte[] bytes) in blocks)
        {
            Write(block * BlockBytes, bytes);
        }
    }

    /// <summary>The volume is gone: gives its room back.</summary>
    internal void Drop()
    {
        lock (_gate)
        {
            budget.Return((long)_blocks.Count * BlockBytes);
            _blocks.Clear();
        }
    }

    private static (long Block, int Start) PlaceOf(long offset) => (offset / BlockBytes, (int)(offset % BlockBytes));
}
