using System.Diagnostics;

namespace Vireo.Rpc.Peers;

/// <summary>
/// Looks again and again for the peer's next bytes for a moment, where they are nearly always there within it: waiting costs two changes of
/// threads, more than such a moment does. Only the connection that alone keeps this process busy does so, or has just begun: its peer asks or
/// answers at once. A call that goes to the kernel between two looks lets others have the processor.
/// </summary>
/// <param name="receiver">The reading half.</param>
/// <param name="patience">How long a look lasts at the most.</param>
internal sealed class BusyWait(FrameReceiver receiver, TimeSpan patience)
{
    /// <summary>Receives in a row, each soon after the last, that make a habit.</summary>
    private const int Habit = 8;

    /// <summary>How many must come soon again after a look that was in nobody's interest.</summary>
    private const int Distrust = -1000;

    /// <summary>How many must come soon again after a look that found nothing.</summary>
    private const int Doubt = -50;

    // Whose bytes came last in this process. Who finds another here has company, and begins its habit anew.
    private static BusyWait? s_latest;

    private static readonly bool HasOneProcessor = Environment.ProcessorCount == 1;

    private readonly long _patience = patience.Ticks * Stopwatch.Frequency / TimeSpan.TicksPerSecond;
    private long _since;
    private int _soonInARow = Habit;
    private bool _hasBegun;

    /// <summary>Whether the next bytes are due any moment.</summary>
    internal bool IsDue => !HasOneProcessor && _soonInARow >= Habit && receiver.CanTryReceive && ReferenceEquals(Volatile.Read(ref s_latest), this);

    /// <summary>A wait begins, of whichever kind.</summary>
    internal void Begin()
    {
        _since = Stopwatch.GetTimestamp();
        if (!_hasBegun)
        {
            _hasBegun = true;
            Volatile.Write(ref s_latest, this);
        }
    }

    /// <summary>Looks for a moment.</summary>
    /// <returns>How many bytes came, 0 for the end; negative: none did.</returns>
    internal int Look()
    {
        long end = _since + _patience;
        int count;
        while ((count = receiver.TryReceive()) < 0 && Stopwatch.GetTimestamp() < end)
        {
            Thread.Yield();
        }

        if (count < 0)
        {
            _soonInARow = Doubt;
        }

        return count;
    }

    /// <summary>The wait has ended with bytes.</summary>
    internal void End()
    {
        if (!receiver.CanTryReceive)
        {
            return;
        }

        if (!ReferenceEquals(Volatile.Read(ref s_latest), this))
        {
            Volatile.Write(ref s_latest, this);
            _soonInARow = Math.Min(_soonInARow, 0);
        }

        bool isSoon = Stopwatch.GetTimestamp() - _since <= _patience;
        _soonInARow = isSoon ? Math.Min(_soonInARow + 1, Habit) : Math.Min(_soonInARow, 0);
    }

    /// <summary>Whoever was lent the thread kept it: it is better to wait for a long while to come.</summary>
    internal void Distrusts() => _soonInARow = Distrust;
}
