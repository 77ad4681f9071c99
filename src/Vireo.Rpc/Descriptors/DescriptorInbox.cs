using Microsoft.Win32.SafeHandles;
using Vireo.Rpc.Frames;

namespace Vireo.Rpc.Descriptors;

/// <summary>
/// Descriptors that were received, each with the place of its carrier byte in the stream of bytes, until the frame before them takes them.
/// Whatever nobody takes is closed.
/// </summary>
internal sealed class DescriptorInbox : IDisposable
{
    private readonly List<SafeFileHandle> _arrived = [];
    private readonly List<(long Position, SafeFileHandle Handle)> _held = [];

    /// <summary>What a link appends to.</summary>
    internal ICollection<SafeFileHandle> Arrivals => _arrived;

    /// <summary>How many wait.</summary>
    internal int Count => _held.Count;

    /// <summary>
    /// Takes in what a receive appended. The kernel ends a receive behind the bytes that brought descriptors: the last is theirs.
    /// </summary>
    /// <param name="lastByte">The place of the last byte received.</param>
    internal void Accept(long lastByte)
    {
        foreach (var handle in _arrived)
        {
            // No frame may announce more, and frames are taken as they come: a peer that gets here sends what it never announced.
            if (_held.Count < FrameLimits.MaxDescriptors)
            {
                _held.Add((lastByte, handle));
            }
            else
            {
                handle.Dispose();
            }
        }

        _arrived.Clear();
    }

    /// <summary>Makes sure that each carrier byte brought a descriptor.</summary>
    /// <param name="firstCarrier">The place of the first carrier byte.</param>
    /// <param name="count">How many carrier bytes there are.</param>
    /// <exception cref="FrameException">A byte came without its descriptor.</exception>
    internal void Require(long firstCarrier, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (Find(firstCarrier + i) < 0)
            {
                throw FrameProblem.DescriptorMissing();
            }
        }
    }

    /// <summary>Takes the descriptors of one frame: one for each of its carrier bytes.</summary>
    /// <param name="firstCarrier">The place of the first carrier byte.</param>
    /// <param name="count">How many carrier bytes there are.</param>
    /// <returns>The descriptors, which are the caller's now.</returns>
    /// <exception cref="FrameException">A byte came without its descriptor.</exception>
    internal PassedDescriptors Take(long firstCarrier, int count)
    {
        Require(firstCarrier, count);
        var handles = new SafeFileHandle[count];
        for (int i = 0; i < count; i++)
        {
            int index = Find(firstCarrier + i);
            handles[i] = _held[index].Handle;
            _held.RemoveAt(index);
        }

        return new PassedDescriptors(handles);
    }

    /// <summary>Closes what no frame has announced.</summary>
    /// <param name="position">The place before which every byte has been judged.</param>
    internal void DiscardBefore(long position)
    {
        foreach (var (_, handle) in _held.FindAll(held => held.Position < position))
        {
            handle.Dispose();
        }

        _held.RemoveAll(held => held.Position < position);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Accept(0);
        DiscardBefore(long.MaxValue);
    }

    private int Find(long position) => _held.FindIndex(held => held.Position == position);
}
