namespace Vireo.Daemon.Lifecycle;

/// <summary>Notices that nobody has been connected for a while.</summary>
internal sealed class IdleWatch : IDisposable
{
    private readonly TaskCompletionSource _idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TimeSpan _timeout;
    private readonly ITimer _timer;

    internal IdleWatch(TimeSpan? timeout, TimeProvider timeProvider)
    {
        _timeout = timeout ?? Timeout.InfiniteTimeSpan;
        _timer = timeProvider.CreateTimer(_ => _idle.TrySetResult(), null, _timeout, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Ends when nobody has been connected for the whole time.</summary>
    internal Task Idle => _idle.Task;

    internal void Count(int clients) => _timer.Change(clients == 0 ? _timeout : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    public void Dispose() => _timer.Dispose();
}
