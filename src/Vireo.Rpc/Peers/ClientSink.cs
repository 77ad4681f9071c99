using Vireo.Errors;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Frames;
using Vireo.Rpc.KeepAlive;
using Vireo.Rpc.Streams;

namespace Vireo.Rpc.Peers;

/// <summary>Sends a daemon's frames where they belong.</summary>
/// <param name="endpoint">The connection.</param>
/// <param name="replies">What waits for replies.</param>
/// <param name="options">What takes events.</param>
internal sealed class ClientSink(Endpoint endpoint, PendingReplies replies, ClientPeerOptions options) : IFrameSink
{
    /// <summary>
    /// Bytes of streams that nobody has taken, at which nothing more is read: libvirt's streams have no flow control of their own.
    /// </summary>
    private const int MaxStreamBytes = 4 * 1024 * 1024;

    private readonly Signal _room = new();
    private StreamTable? _streams;
    private PendingReply? _last;

    /// <summary>The streams of the connection.</summary>
    internal StreamTable Streams => _streams ??= new StreamTable(endpoint.Output, _room.Set);

    /// <inheritdoc />
    public bool IsFull => Streams.Bytes >= MaxStreamBytes;

    /// <inheritdoc />
    public ValueTask WaitForRoomAsync() => _room.WaitAsync();

    /// <inheritdoc />
    public void Wake() => _room.Set();

    /// <summary>The connection has ended.</summary>
    /// <param name="reason">Why.</param>
    internal void End(VirtException reason)
    {
        Streams.FailAll(reason);
        replies.FailAll(reason);
        TakeLast()?.Deliver(here: false);
        _room.Set();
    }

    /// <inheritdoc />
    /// <remarks>Somebody waits for the reply, and libvirtd needs this long for a small one.</remarks>
    public TimeSpan LookPatience => TimeSpan.FromMicroseconds(250);

    /// <inheritdoc />
    public bool ExpectsMore => replies.Count > 0;

    /// <inheritdoc />
    public bool HasLast => Volatile.Read(ref _last) is not null;

    /// <inheritdoc />
    public PendingReply? TakeLast() => Interlocked.Exchange(ref _last, null);

    /// <inheritdoc />
    public void Take(in Frame frame, PassedDescriptors descriptors)
    {
        switch (frame.Header.Type)
        {
            case FrameType.Reply or FrameType.ReplyWithDescriptors:
                TakeReply(frame, descriptors);
                break;
            case FrameType.Stream or FrameType.StreamHole:
                // Of a stream that is over: the daemon could not know yet.
                Streams.Find(frame.Header)?.Deliver(frame);
                break;
            case FrameType.Message when KeepAliveProgram.Owns(frame.Header):
                endpoint.AnswerKeepAlive(frame.Header);
                break;
            case FrameType.Message:
                TakeEvent(frame);
                break;
            default:
                descriptors.Dispose();
                throw FrameProblem.Unexpected(frame.Header);
        }
    }

    private void TakeReply(in Frame frame, PassedDescriptors descriptors)
    {
        if (frame.Header.Status is not (FrameStatus.Ok or FrameStatus.Error))
        {
            descriptors.Dispose();
            throw FrameProblem.Unexpected(frame.Header);
        }

        var reply = replies.Take(frame.Header);
        var stream = Streams.Find(frame.Header);
        if (frame.Header.Status == FrameStatus.Ok)
        {
            stream?.Open();
            Complete(reply, frame, descriptors);
            return;
        }

        descriptors.Dispose();
        var error = RpcErrors.Read(frame.Payload.Span, reply?.Procedure);
        stream?.Fail(error);
        reply?.Fail(error);
        Leave(reply);
    }

    private void Complete(PendingReply? reply, in Frame frame, PassedDescriptors descriptors)
    {
        if (reply is null)
        {
            // The caller has given it up.
            descriptors.Dispose();
        }
        else
        {
            reply.Complete(frame.Payload.Span, descriptors);
            Leave(reply);
        }
    }

    // Each but the last is delivered on another thread.
    private void Leave(PendingReply? reply)
    {
        if (reply is not null)
        {
            Interlocked.Exchange(ref _last, reply)?.Deliver(here: false);
        }
    }

    private void TakeEvent(in Frame frame)
    {
        try
        {
            options.Messages?.Receive(frame.Header, frame.Payload.Span);
        }
        catch (Exception e)
        {
            // Whatever an application does with an event, the connection goes on.
            PeerLog.EventFailed(options.Logger, e, frame.Header.Program, frame.Header.Procedure);
        }
    }
}
