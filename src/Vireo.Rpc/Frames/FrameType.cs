namespace Vireo.Rpc.Frames;

/// <summary>What a frame is (<c>virNetMessageType</c>).</summary>
public enum FrameType
{
    /// <summary>A client asks (<c>VIR_NET_CALL</c>).</summary>
    Call = 0,

    /// <summary>The daemon answers (<c>VIR_NET_REPLY</c>).</summary>
    Reply = 1,

    /// <summary>An event or a keepalive message (<c>VIR_NET_MESSAGE</c>).</summary>
    Message = 2,

    /// <summary>Data, end or failure of a stream (<c>VIR_NET_STREAM</c>).</summary>
    Stream = 3,

    /// <summary>A call that descriptors follow (<c>VIR_NET_CALL_WITH_FDS</c>).</summary>
    CallWithDescriptors = 4,

    /// <summary>A reply that descriptors follow (<c>VIR_NET_REPLY_WITH_FDS</c>).</summary>
    ReplyWithDescriptors = 5,

    /// <summary>A run of zeros in a stream (<c>VIR_NET_STREAM_HOLE</c>).</summary>
    StreamHole = 6,
}
