namespace Vireo.Daemon.Observability;

/// <summary>How often one procedure was called, and how long it took. It is counted from any thread, without a lock and without memory.</summary>
internal sealed class CallFigures
{
    private readonly long[] _buckets = new long[Bounds.Length + 1];
    private long _failures;
    private long _ticks;

    /// <summary>The upper bounds of the classes of durations.</summary>
    internal static TimeSpan[] Bounds { get; } =
    [
        TimeSpan.FromMicroseconds(25),
        TimeSpan.FromMicroseconds(100),
        TimeSpan.FromMicroseconds(500),
        TimeSpan.FromMilliseconds(2.5),
        TimeSpan.FromMilliseconds(10),
        TimeSpan.FromMilliseconds(50),
        TimeSpan.FromMilliseconds(250),
        TimeSpan.FromSeconds(1),
        TimeSpan.FromSeconds(10),
    ];

    /// <summary>How many calls took how long, class by class; the last class has no bound.</summary>
    internal IReadOnlyList<long> Buckets => _buckets;

    /// <summary>How many calls failed.</summary>
    internal long Failures => Volatile.Read(ref _failures);

    /// <summary>How long all of them took together.</summary>
    internal TimeSpan Total => TimeSpan.FromTicks(Volatile.Read(ref _ticks));

    /// <summary>Counts a call.</summary>
    /// <param name="duration">How long it took.</param>
    /// <param name="failed">Whether the client was sent an error.</param>
    internal void Count(TimeSpan duration, bool failed)
    {
        int bucket = 0;
        while (bucket < Bounds.Length && duration > Bounds[bucket])
        {
            bucket++;
        }

        Interlocked.Increment(ref _buckets[bucket]);
        Interlocked.Add(ref _ticks, duration.Ticks);
        if (failed)
        {
            Interlocked.Increment(ref _failures);
        }
    }
}
