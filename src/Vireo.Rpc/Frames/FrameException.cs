namespace Vireo.Rpc.Frames;

/// <summary>Bytes that cannot be a frame, or a frame that has no place here: the connection is of no further use.</summary>
/// <param name="message">What was wrong, in libvirt's words where it has some.</param>
internal sealed class FrameException(string message) : Exception(message);
