using Vireo.Errors;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Frames;
using Vireo.Rpc.KeepAlive;
using Vireo.Xdr;

namespace Vireo.Rpc.Peers;

/// <summary>Sends a daemon's frames where they belong.</summary>
/// <param name="endpoint">The connection.</param>
/// <param name="replies">What waits for replies.</param>
/// <param name="options">What takes events.</param>
internal sealed class ClientSink(Endpoint endpoint, PendingReplies replies, ClientPeerOptions options) : IFrameSink
{
    /// <inheritdoc />
    public bool IsFull => false;

    /// <inheritdoc />
    public ValueTask WaitForRoomAsync() => ValueTask.CompletedTask;

    /// <inheritdoc />
    public void Take(in Frame frame, PassedDescriptors descriptors)
    {
        switch (frame.Header.Type)
        {
            case FrameType.Reply or FrameType.ReplyWithDescriptors:
                TakeReply(frame, descriptors);
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
        if (reply is null)
        {
            descriptors.Dispose();
        }
        else if (frame.Header.Status == FrameStatus.Ok)
        {
            reply.Complete(frame.Payload.Span, descriptors);
        }
        else
        {
            descriptors.Dispose();
            reply.Fail(ReadError(frame));
        }
    }

    private static VirtException ReadError(in Frame frame)
    {
        try
        {
            var reader = new XdrReader(frame.Payload.Span);
            return RpcErrors.ToException(RpcError.Read(ref reader));
        }
        catch (XdrFormatException e)
        {
            return RpcErrors.CannotDecode(e);
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
