using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Frames;
using Vireo.Rpc.Links;
using Vireo.Xdr;

namespace Vireo.Rpc.Output;

/// <summary>Whole frames that leave together, and the descriptors between them.</summary>
internal sealed class OutputBatch
{
    private Queue<(int Position, PassedDescriptors Descriptors)>? _descriptors;
    private (int Position, Link Link)? _nextLink;

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

    /// <summary>Sends what is written from here on over another link.</summary>
    /// <param name="link">The link.</param>
    internal void GoOnWith(Link link) => _nextLink = (Length, link);

    /// <summary>Whether something is to be done between the frames: descriptors sent, or the link changed.</summary>
    internal bool HasTurns => _descriptors is { Count: > 0 } || _nextLink is not null;

    /// <summary>Where a piece must end, at the latest: something is to be done there.</summary>
    internal int PieceEnd =>
        Math.Min(_descriptors is { Count: > 0 } ? _descriptors.Peek().Position : Length, _nextLink?.Position ?? Length);

    /// <summary>Takes the link that is used from a place on.</summary>
    /// <param name="position">The place.</param>
    /// <returns>The link; null: it stays.</returns>
    internal Link? TakeLink(int position)
    {
        if (_nextLink is not { } next || next.Position != position)
        {
            return null;
        }

        _nextLink = null;
        return next.Link;
    }

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
        _nextLink = null;
        while (_descriptors is { Count: > 0 })
        {
            _descriptors.Dequeue().Descriptors.Dispose();
        }
    }
}
