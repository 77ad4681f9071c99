namespace Vireo.Rpc.Frames;

/// <summary>Says how long a frame may be.</summary>
/// <param name="header">Its header.</param>
/// <returns>The limit in bytes, length word included.</returns>
internal delegate int FrameLengthLimit(in FrameHeader header);
