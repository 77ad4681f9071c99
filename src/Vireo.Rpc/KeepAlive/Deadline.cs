namespace Vireo.Rpc.KeepAlive;

/// <summary>A span of time within which something must happen. Its timer is made when it is first needed.</summary>
/// <param name="time">The clock.</param>
/// <param name="onExpired">Told, on any thread, that it has not happened.</param>
internal sealed class Deadline(TimeProvider time, Action onExpired) : IDisposable
{
    private readonly Lock _gate = new();
    private ITimer? _timer;
    private bool _isRunning;
    private bool _isDisposed;

    /// <summary>Begins to count; if it counts already, it begins anew.</summary>
    /// <param name="span">How long.</param>
    internal void Start(TimeSpan span)
    {
        lock (_gate)
        {
            if (_isDisposed)
            {
                return;
            }

            _isRunning = true;
            _timer ??= time.CreateTimer(
                static state => ((Deadline)state!).Expire(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _timer.Change(span, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>It has happened.</summary>
    internal void Stop()
    {
        lock (_gate)
        {
            if (_isRunning && !_isDisposed)
            {
                _isRunning = false;
                _timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _isRunning = false;
            _timer?.Dispose();
        }
    }

    private void Expire()
    {
        lock (_gate)
        {
            if (!_isRunning)
            {
                return;
            }

            _isRunning = false;
        }

        onExpired();
    }
}
