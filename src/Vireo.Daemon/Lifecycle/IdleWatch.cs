namespace Vireo.Daemon.Lifecycle;

/// <summary>Notices that nobody has needed the daemon for a while.</summary>
internal sealed class IdleWatch : IDisposable
{
    // The longest that a timer takes, about 49 days: beyond it nobody waits.
    private static readonly TimeSpan MaxTimeout = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly TaskCompletionSource _idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _gate = new();
    private readonly Func<bool> _isNeeded;
    private readonly ITimer _timer;
    private TimeSpan _timeout;
    private int _clients;

    /// <summary>Begins to watch.</summary>
    /// <param name="timeout">How long nobody is there; null: it does not matter.</param>
    /// <param name="isNeeded">Whether the daemon is needed although nobody is there. It is asked when the time is over, and then again.</param>
    /// <param name="timeProvider">The clock.</param>
    internal IdleWatch(TimeSpan? timeout, Func<bool> isNeeded, TimeProvider timeProvider)
    {
        _timeout = timeout ?? Timeout.InfiniteTimeSpan;
        _isNeeded = isNeeded;
        _timer = timeProvider.CreateTimer(_ => Judge(), null, _timeout, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Ends when nobody has been connected for the whole time.</summary>
    internal Task Idle => _idle.Task;

    /// <summary>A client came or went.</summary>
    /// <param name="change">1 or -1.</param>
    internal void Count(int change)
    {
        lock (_gate)
        {
            _clients += change;
            Restart();
        }
    }

    /// <summary>Sets the time anew; it begins now.</summary>
    /// <param name="timeout">How long nobody is there; null: it does not matter.</param>
    internal void Change(TimeSpan? timeout)
    {
        lock (_gate)
        {
            _timeout = timeout is { } time && time < MaxTimeout ? time : Timeout.InfiniteTimeSpan;
            Restart();
        }
    }

    /// <summary>The daemon is not needed any more, whoever is connected.</summary>
    internal void End() => _idle.TrySetResult();

    public void Dispose() => _timer.Dispose();

    private void Restart() => _timer.Change(_clients == 0 ? _timeout : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    private void Judge()
    {
        lock (_gate)
        {
            if (_clients > 0)
            {
                return;
            }

            if (_isNeeded())
            {
                Restart();
                return;
            }
        }

        End();
    }
}
