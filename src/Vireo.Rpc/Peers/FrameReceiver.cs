using System.Diagnostics.CodeAnalysis;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Frames;
using Vireo.Rpc.Links;

namespace Vireo.Rpc.Peers;

/// <summary>
/// The reading half of a peer: receives whatever is there, then gives whole frames. One reader uses it. While nothing has arrived, it holds
/// no buffer.
/// </summary>
/// <param name="link">Where bytes come from.</param>
/// <param name="limit">Says how long a frame may be; null: as any may.</param>
/// <param name="share">Counts the memory; null: nobody does.</param>
internal sealed class FrameReceiver(Link link, FrameLengthLimit? limit, ReceiveShare? share = null) : IDisposable
{
    private volatile Link _link = link;
    private readonly ReceiveBuffer _buffer = new(share);
    private readonly DescriptorInbox _descriptors = new();

    /// <summary>The place of the first byte that was not taken in the whole stream of bytes.</summary>
    internal long Position => _buffer.Position;

    /// <summary>What was received and not taken; valid until the next receive.</summary>
    internal ReadOnlyMemory<byte> Bytes => _buffer.Bytes;

    /// <summary>How many bytes were received and not taken.</summary>
    internal int Length => _buffer.Length;

    /// <summary>Whether <see cref="TryReceive"/> ever receives anything.</summary>
    internal bool CanTryReceive => _link.CanTryReceive;

    /// <summary>Waits until there is something to receive. The memory of frames that were taken is gone with this.</summary>
    /// <param name="thread">The thread of who waits.</param>
    /// <param name="sink">Whose last reply is delivered meanwhile.</param>
    /// <returns>What is awaited, once.</returns>
    [SuppressMessage("Reliability", "CA2012", Justification = "The awaiter is used once, by the loop's await.")]
    internal NextReceive WaitAsync(LoopThread thread, IFrameSink sink)
    {
        _buffer.Trim();
        return new NextReceive(WaitToReceiveAsync().ConfigureAwait(false).GetAwaiter(), thread, sink);
    }

    /// <summary>Waits until there is something to receive; what waits already may be taken meanwhile.</summary>
    /// <returns>A task that ends then.</returns>
    internal ValueTask WaitToReceiveAsync() => _link.WaitToReceiveAsync(CancellationToken.None);

    /// <summary>Receives what there is.</summary>
    /// <returns>A task that tells how many bytes came, for <see cref="Accept"/>.</returns>
    internal ValueTask<int> ReceiveAsync() => _link.ReceiveAsync(_buffer.GetFree(), _descriptors.Arrivals, CancellationToken.None);

    /// <summary>Receives over another link from here on.</summary>
    /// <param name="link">The link.</param>
    /// <exception cref="FrameException">More has come over the link before: nobody knows who sent it.</exception>
    internal void GoOnWith(Link link)
    {
        _link = link;
        if (_buffer.Length > 0)
        {
            throw FrameProblem.BeforeTheLayer(_buffer.Length);
        }
    }

    /// <summary>Receives what there is, without waiting for it.</summary>
    /// <returns>How many bytes came, for <see cref="Accept"/>; negative: none.</returns>
    internal int TryReceive() => _link.TryReceive(_buffer.GetFree().Span, _descriptors.Arrivals);

    /// <summary>Takes in what was received.</summary>
    /// <param name="count">How many bytes.</param>
    internal void Accept(int count)
    {
        _buffer.Commit(count);
        _descriptors.Accept(_buffer.Position + _buffer.Length - 1);
    }

    /// <summary>Takes a whole frame, if one is there.</summary>
    /// <param name="frame">The frame; its payload is gone with the next wait or receive.</param>
    /// <param name="descriptors">The descriptors that came with it; the caller's.</param>
    /// <returns>Whether one was there.</returns>
    /// <exception cref="FrameException">The bytes are no frame.</exception>
    internal bool TryTake(out Frame frame, out PassedDescriptors descriptors)
    {
        descriptors = PassedDescriptors.None;
        if (!FrameReader.TryRead(_buffer.Bytes, limit, out frame) || !TryTakeDescriptors(frame, ref descriptors))
        {
            return false;
        }

        _buffer.Consume(frame.Length + frame.DescriptorCount);
        if (_descriptors.Count > 0)
        {
            _descriptors.DiscardBefore(_buffer.Position);
        }

        return true;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _descriptors.Dispose();
        _buffer.Dispose();
    }

    private bool TryTakeDescriptors(in Frame frame, ref PassedDescriptors descriptors)
    {
        if (frame.Header.Type is not (FrameType.CallWithDescriptors or FrameType.ReplyWithDescriptors))
        {
            return true;
        }

        if (!_link.PassesDescriptors)
        {
            throw FrameProblem.DescriptorsNotPassed(_link.Description);
        }

        // A byte that has come without its descriptor ends the connection at once, not when all bytes are in.
        int carriers = Math.Min(_buffer.Length - frame.Length, frame.DescriptorCount);
        if (carriers < frame.DescriptorCount)
        {
            _descriptors.Require(_buffer.Position + frame.Length, carriers);
            return false;
        }

        descriptors = carriers > 0 ? _descriptors.Take(_buffer.Position + frame.Length, carriers) : PassedDescriptors.None;
        return true;
    }
}
