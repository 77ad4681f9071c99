using System.Buffers.Binary;
using Vireo.Rpc.Frames;
using Vireo.Rpc.KeepAlive;

namespace Vireo.Rpc.Peers;

/// <summary>Holds a peer to the time that it has for a frame once begun: a fixed span, and more for a long one.</summary>
/// <param name="deadline">Told what is too long.</param>
/// <param name="patience">The time for any frame.</param>
/// <param name="minRate">The bytes per second for what is announced.</param>
internal sealed class FrameTimer(Deadline deadline, TimeSpan patience, int minRate)
{
    private (long Position, bool IsLengthKnown)? _running;

    /// <summary>The rest of a frame is waited for.</summary>
    /// <param name="position">Where the frame begins.</param>
    /// <param name="begun">What has come of it; empty: it has not begun.</param>
    internal void Wait(long position, ReadOnlySpan<byte> begun)
    {
        if (begun.IsEmpty)
        {
            Stop();
            return;
        }

        // The bytes that come meanwhile do not begin the time anew, or one byte now and then would last for ever.
        var frame = (position, begun.Length >= FrameLimits.LengthWord);
        if (_running != frame)
        {
            _running = frame;
            deadline.Start(patience + TimeSpan.FromSeconds((double)AnnouncedLength(begun) / minRate));
        }
    }

    /// <summary>Nothing is waited for.</summary>
    internal void Stop()
    {
        if (_running is not null)
        {
            _running = null;
            deadline.Stop();
        }
    }

    private static uint AnnouncedLength(ReadOnlySpan<byte> begun) =>
        begun.Length >= FrameLimits.LengthWord ? BinaryPrimitives.ReadUInt32BigEndian(begun) : 0;
}
