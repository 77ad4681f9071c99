namespace Vireo.Rpc.Frames;

/// <summary>The sizes of frames, in bytes.</summary>
public static class FrameLimits
{
    /// <summary>The length word, which counts itself.</summary>
    public const int LengthWord = 4;

    /// <summary>The header behind the length word (<c>VIR_NET_MESSAGE_HEADER_MAX</c>).</summary>
    public const int Header = 24;

    /// <summary>The smallest frame: length word and header.</summary>
    public const int MinLength = LengthWord + Header;

    /// <summary>The largest frame, length word included (<c>VIR_NET_MESSAGE_MAX</c> and the word).</summary>
    public const int MaxLength = 33_554_436;

    /// <summary>A frame that any peer may send at any time, before it has logged in too.</summary>
    public const int Small = 65_536;

    /// <summary>The largest payload (<c>VIR_NET_MESSAGE_PAYLOAD_MAX</c>).</summary>
    public const int MaxPayload = MaxLength - MinLength;

    /// <summary>The most stream data that libvirt puts into one frame (<c>VIR_NET_MESSAGE_LEGACY_PAYLOAD_MAX</c>).</summary>
    public const int StreamChunk = 262_120;

    /// <summary>The most descriptors that travel with one frame (<c>VIR_NET_MESSAGE_NUM_FDS_MAX</c>).</summary>
    public const int MaxDescriptors = 32;
}
