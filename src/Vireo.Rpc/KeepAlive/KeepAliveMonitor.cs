namespace Vireo.Rpc.KeepAlive;

/// <summary>Asks a silent peer whether it lives, and gives it up when it stays silent.</summary>
internal sealed class KeepAliveMonitor : IDisposable
{
    private readonly KeepAliveOptions _options;
    private readonly TimeProvider _time;
    private readonly KeepAliveActions _actions;
    private readonly ITimer _timer;
    private long _lastHeard;
    private int _unanswered;

    /// <summary>Begins to watch.</summary>
    /// <param name="options">When to ask and when to give up.</param>
    /// <param name="time">The clock.</param>
    /// <param name="actions">What is done about silence.</param>
    internal KeepAliveMonitor(KeepAliveOptions options, TimeProvider time, KeepAliveActions actions)
    {
        _options = options;
        _time = time;
        _actions = actions;
        _lastHeard = time.GetTimestamp();
        _timer = time.CreateTimer(static state => ((KeepAliveMonitor)state!).Check(), this, options.Interval, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Something came from the peer, whatever it was.</summary>
    internal void Heard()
    {
        Volatile.Write(ref _lastHeard, _time.GetTimestamp());
        Volatile.Write(ref _unanswered, 0);
    }

    /// <inheritdoc />
    public void Dispose() => _timer.Dispose();

    private void Check()
    {
        if (_actions.IsDeaf())
        {
            // The peer may have spoken: it is we who did not listen.
            Heard();
        }

        // An interval begins with the last packet, or with the last ping.
        var silence = _time.GetElapsedTime(Volatile.Read(ref _lastHeard));
        int unanswered = Volatile.Read(ref _unanswered);
        var due = _options.Interval * (unanswered + 1);
        if (silence < due)
        {
            Rearm(due - silence);
        }
        else if (unanswered >= _options.Count)
        {
            _actions.GiveUp();
        }
        else
        {
            Interlocked.CompareExchange(ref _unanswered, unanswered + 1, unanswered);
            _actions.Ping();

            // A whole interval from now, not from when it was due: after a pause of our own process the answers still have to be read.
            Rearm(_options.Interval);
        }
    }

    private void Rearm(TimeSpan span) => _timer.Change(span, Timeout.InfiniteTimeSpan);
}
