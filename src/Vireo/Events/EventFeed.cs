using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Vireo.Errors;

namespace Vireo.Events;

/// <summary>
/// One kind of event of one connection, handed to all who want it. libvirt's daemon takes one registration for a kind: it is made for the
/// first subscriber and ends with the last.
/// </summary>
/// <param name="register">Asks the daemon for the events.</param>
/// <param name="deregister">Asks it to stop.</param>
/// <typeparam name="T">What is told of an event.</typeparam>
[SuppressMessage("Reliability", "CA1001", Justification = "The semaphore's handle is never asked for, and a subscriber may leave after the connection's end.")]
internal sealed class EventFeed<T>(Func<Task> register, Func<Task> deregister) : IEventFeed
{
    // Held over the calls to the daemon, so that registering and deregistering never overtake each other.
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Lock _gate = new();
    private ImmutableArray<EventSubscription<T>> _subscriptions = [];
    private Exception? _endReason;
    private bool _isOver;

    /// <summary>Adds a subscriber; registers if it is the first.</summary>
    /// <param name="filter">Which events it wants; null: all.</param>
    /// <param name="capacity">How many may wait for it.</param>
    /// <param name="cancellationToken">Gives up; what was begun is undone.</param>
    /// <returns>The subscription; the daemon sends from now on.</returns>
    internal async Task<EventSubscription<T>> SubscribeAsync(Func<T, bool>? filter, int capacity, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        EventSubscription<T> subscription = new(this, filter, capacity);
        Task joining = JoinAsync(subscription);
        try
        {
            await joining.WaitAsync(cancellationToken).ConfigureAwait(false);
            return subscription;
        }
        catch (OperationCanceledException) when (!joining.IsCompleted)
        {
            // Whether the daemon registers is settled first; a registration that nobody remembers would make the next one fail.
            _ = joining.ContinueWith(
                async _ => await subscription.DisposeAsync().ConfigureAwait(false),
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
            throw;
        }
    }

    /// <summary>Hands an event to all subscribers, on the reading thread.</summary>
    /// <param name="value">The event.</param>
    internal void Publish(T value)
    {
        foreach (EventSubscription<T> subscription in _subscriptions)
        {
            subscription.Offer(value);
        }
    }

    /// <inheritdoc />
    public void End(Exception? reason)
    {
        ImmutableArray<EventSubscription<T>> ended;
        lock (_gate)
        {
            _isOver = true;
            _endReason = reason;
            ended = _subscriptions;
            _subscriptions = [];
        }

        foreach (EventSubscription<T> subscription in ended)
        {
            subscription.End(reason);
        }
    }

    /// <summary>Removes a subscriber; deregisters if it was the last.</summary>
    /// <param name="subscription">The subscriber; a second time does nothing.</param>
    /// <returns>A task that ends when the daemon knows.</returns>
    internal async Task LeaveAsync(EventSubscription<T> subscription)
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            if (Remove(subscription))
            {
                await deregister().ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is VirtException or ObjectDisposedException)
        {
            // The registration went with the connection, or the daemon forgot it: either way nothing is sent any more.
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task JoinAsync(EventSubscription<T> subscription)
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            // Added before the daemon is asked: events may arrive ahead of its reply.
            if (Add(subscription))
            {
                await register().ConfigureAwait(false);
            }
        }
        catch
        {
            Remove(subscription);
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    private bool Add(EventSubscription<T> subscription)
    {
        lock (_gate)
        {
            if (_isOver)
            {
                subscription.End(_endReason);
                return false;
            }

            _subscriptions = _subscriptions.Add(subscription);
            return _subscriptions.Length == 1;
        }
    }

    private bool Remove(EventSubscription<T> subscription)
    {
        lock (_gate)
        {
            int before = _subscriptions.Length;
            _subscriptions = _subscriptions.Remove(subscription);
            return before == 1 && _subscriptions.IsEmpty;
        }
    }
}
