using Vireo.Rpc.Frames;

namespace Vireo.Rpc.Events;

/// <summary>What a client's peer hands the daemon's events to.</summary>
public interface IMessageReceiver
{
    /// <summary>Takes an event. It runs on the reading thread: whatever takes time is done elsewhere.</summary>
    /// <param name="header">Which event of which program.</param>
    /// <param name="payload">What it says; the bytes are gone on return.</param>
    void Receive(in FrameHeader header, ReadOnlySpan<byte> payload);
}
