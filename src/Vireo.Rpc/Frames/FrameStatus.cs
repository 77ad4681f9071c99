namespace Vireo.Rpc.Frames;

/// <summary>How a frame ends what it belongs to (<c>virNetMessageStatus</c>).</summary>
public enum FrameStatus
{
    /// <summary>Well; for a stream: finished (<c>VIR_NET_OK</c>).</summary>
    Ok = 0,

    /// <summary>Badly: the payload is an error, or empty for a client's abort (<c>VIR_NET_ERROR</c>).</summary>
    Error = 1,

    /// <summary>Not yet: more of the stream follows (<c>VIR_NET_CONTINUE</c>).</summary>
    Continue = 2,
}
