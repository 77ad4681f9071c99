using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Frames;
using Vireo.Xdr;

namespace Vireo.Rpc.Output;

/// <summary>Whole frames that leave together, and the descriptors between them.</summary>
internal sealed class OutputBatch
{
    private Queue<(int Position, PassedDescriptors Descriptors)>? _descriptors;

    /// <summary>The frames.</summary>
    internal XdrBuffer Buffer { get; } = new(FrameLimits.MaxLength);

    /// <summary>Their length in bytes.</summary>
    internal int Length => Buffer.Length;

    /// <summary>How many of them are events.</summary>
    internal int Events { get; private set; }

    /// <summary>How many bytes the events take.</summary>
    internal int EventBytes { get; private set; }

    /// <summary>Whether one of them answers a ping.</summary>
    internal bool HasPong { get; set; }

    /// <summary>Counts the frame written last as an event.</summary>
    /// <param name="bytes">Its length.</param>
    internal void CountEvent(int bytes)
    {
        Events++;
        EventBytes += bytes;
    }

    /// <summary>Has descriptors follow the frame written last.</summary>
    /// <param name="descriptors">The descriptors; the batch disposes them.</param>
    internal void FollowWith(PassedDescriptors descriptors) => (_descriptors ??= new()).Enqueue((Length, descriptors));

    /// <summary>Whether descriptors are to be sent between the frames.</summary>
    internal bool HasDescriptors => _descriptors is { Count: > 0 };

    /// <summary>Where a piece must end, at the latest: the next descriptors come there.</summary>
    internal int PieceEnd => _descriptors is { Count: > 0 } ? _descriptors.Peek().Position : Length;

    /// <summary>Takes the descriptors that come at a place.</summary>
    /// <param name="position">The place.</param>
    /// <param name="descriptors">They; the caller disposes them.</param>
    /// <returns>Whether there are any.</returns>
    internal bool TryTakeDescriptors(int position, out PassedDescriptors descriptors)
    {
        if (_descriptors is { Count: > 0 } && _descriptors.Peek().Position == position)
        {
            descriptors = _descriptors.Dequeue().Descriptors;
            return true;
        }

        descriptors = PassedDescriptors.None;
        return false;
    }

    /// <summary>Forgets everything and gives the memory back.</summary>
    internal void Clear()
    {
        Buffer.Release();
        Events = 0;
        EventBytes = 0;
        HasPong = false;
        while (_descriptors is { Count: > 0 })
        {
            _descriptors.Dequeue().Descriptors.Dispose();
        }
    }
}
