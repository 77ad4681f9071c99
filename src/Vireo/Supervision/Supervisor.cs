using Vireo.Errors;
using Vireo.Events;

namespace Vireo.Supervision;

/// <summary>Keeps a connection open: watches it, opens it again when it was lost, and lets callers wait for that.</summary>
internal sealed class Supervisor : IAsyncDisposable
{
    private readonly SupervisorParts _parts;
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource<VirtException> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _gate = new();
    private volatile SupervisedLink _current;
    private TaskCompletionSource _changed = NewSignal();
    private bool _isOver;
    private Task _watching = Task.CompletedTask;

    internal Supervisor(SupervisedLink first, SupervisorParts parts)
    {
        _current = first;
        _parts = parts;
        States = new StateFeed(parts.Time.GetUtcNow());
    }

    /// <summary>The link that there is, or was last.</summary>
    internal SupervisedLink Current => _current;

    /// <summary>What becomes of the connection.</summary>
    internal StateFeed States { get; }

    /// <summary>Ends when the connection is over for good, with the reason for which its last link was lost.</summary>
    internal Task<VirtException> Closed => _closed.Task;

    /// <summary>Begins to watch.</summary>
    /// <param name="events">Told of gaps; asks for its events again.</param>
    internal void Start(ConnectionEvents events) => _watching = WatchAsync(events);

    /// <summary>Waits for the link that follows one which was lost.</summary>
    /// <param name="lost">The one that was lost.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The next one; null: there will be none.</returns>
    internal async ValueTask<SupervisedLink?> FindNextAsync(SupervisedLink lost, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (_isOver)
                {
                    return null;
                }

                if (_current != lost && _current.IsOpen)
                {
                    return _current;
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        End();
        await _stop.CancelAsync().ConfigureAwait(false);
        await _current.DisposeAsync().ConfigureAwait(false);
        await _watching.ConfigureAwait(false);
        _stop.Dispose();
    }

    private async Task WatchAsync(ConnectionEvents events)
    {
        VirtException reason;
        do
        {
            SupervisedLink link = _current;
            reason = await link.Session.Closed.ConfigureAwait(false);
            link.Events.Cut();
            events.Interrupt(_parts.Time.GetUtcNow(), reason);
            await link.DisposeAsync().ConfigureAwait(false);
        }
        while (await ReplaceAsync(reason, events).ConfigureAwait(false));

        End();
        _closed.TrySetResult(reason);
    }

    /// <returns>Whether there is another link.</returns>
    private async Task<bool> ReplaceAsync(VirtException reason, ConnectionEvents events)
    {
        try
        {
            if (_stop.IsCancellationRequested || await ReopenAsync(reason).ConfigureAwait(false) is not { } next)
            {
                return false;
            }

            if (!TryEnter(next))
            {
                await next.DisposeAsync().ConfigureAwait(false);
                return false;
            }

            // Who looks at everything anew because of a gap finds a connection to do it with.
            await events.ResumeAsync(next.Session).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (_stop.IsCancellationRequested && e is OperationCanceledException or VirtException)
        {
            return false;
        }
    }

    private async Task<SupervisedLink?> ReopenAsync(VirtException reason)
    {
        SupervisionLog.Lost(_parts.Logger, reason.Message);
        VirtException last = reason;
        int failed = 0;
        for (; _parts.MaxAttempts is not { } most || failed < most; failed++)
        {
            TimeSpan delay = _parts.Backoff.Delay(failed);
            Tell(ConnectionState.Retrying, last, failed, delay);
            await Task.Delay(delay, _parts.Time, _stop.Token).ConfigureAwait(false);
            Tell(ConnectionState.Connecting, last, failed, null);
            try
            {
                SupervisedLink link = await _parts.OpenAsync(_stop.Token).ConfigureAwait(false);
                SupervisionLog.OpenAgain(_parts.Logger, failed + 1);
                return link;
            }
            catch (Exception e) when (!_stop.IsCancellationRequested)
            {
                // Whatever a transport or a callback throws: callers wait for this loop.
                SupervisionLog.AttemptFailed(_parts.Logger, e, failed + 1);
                last = e as VirtException ?? new VirtException(VirtErrorCode.InternalError, VirtErrorDomain.Rpc, e.Message, e);
            }
        }

        SupervisionLog.GivenUp(_parts.Logger, failed, last.Message);
        Tell(ConnectionState.Closed, last, failed, null);
        return null;
    }

    private bool TryEnter(SupervisedLink link)
    {
        lock (_gate)
        {
            if (_isOver)
            {
                return false;
            }

            _current = link;
            Signal();
        }

        Tell(ConnectionState.Connected, null, 0, null);
        return true;
    }

    private void End()
    {
        lock (_gate)
        {
            _isOver = true;
            Signal();
        }
    }

    private void Signal()
    {
        TaskCompletionSource changed = _changed;
        _changed = NewSignal();
        changed.SetResult();
    }

    private void Tell(ConnectionState state, VirtException? reason, int failed, TimeSpan? delay) =>
        States.Tell(new ConnectionStateChange(state, _parts.Time.GetUtcNow()) { Reason = reason, FailedAttempts = failed, Delay = delay });

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
