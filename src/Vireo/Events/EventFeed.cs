using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Vireo.Contract.Drivers;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Events;

/// <summary>
/// One kind of event of one connection, handed to all who want it. libvirt's daemon takes one registration for a kind: it is made for the
/// first subscriber and ends with the last, or with the link that it was made over.
/// </summary>
/// <param name="registration">Asks the daemon for the events, or to stop.</param>
/// <param name="links">What leads to the daemon.</param>
/// <typeparam name="T">What is told of an event.</typeparam>
[SuppressMessage("Reliability", "CA1001", Justification = "The semaphore's handle is never asked for, and a subscriber may leave after the connection's end.")]
internal sealed class EventFeed<T>(EventRegistration registration, ILinkSource links) : IEventFeed
{
    // Held over the calls to the daemon, so that registering and deregistering never overtake each other.
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Lock _gate = new();
    private ImmutableArray<EventSubscription<T>> _subscriptions = [];
    private volatile IDriver? _registeredOver;
    private Exception? _endReason;
    private bool _isOver;

    /// <summary>Adds a subscriber; registers if it is the first.</summary>
    /// <param name="filter">Which events it wants; null: all.</param>
    /// <param name="options">How they wait for it.</param>
    /// <param name="cancellationToken">Gives up; what was begun is undone.</param>
    /// <returns>The subscription; the daemon sends from now on.</returns>
    internal async Task<EventSubscription<T>> SubscribeAsync(Func<T, bool>? filter, EventQueueOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        EventSubscription<T> subscription = new(this, filter, options);
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
    public void Interrupt(DateTimeOffset since, VirtException loss)
    {
        ImmutableArray<EventSubscription<T>> interrupted;
        lock (_gate)
        {
            // Who joins from here on finds no registration, and waits for the next one.
            _registeredOver = null;
            interrupted = _subscriptions;
        }

        foreach (EventSubscription<T> subscription in interrupted)
        {
            subscription.Interrupt(since, loss);
        }
    }

    /// <inheritdoc />
    public async Task ResumeAsync(IDriver link)
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            await ResumeOverAsync(link).ConfigureAwait(false);
        }
        catch (VirtConnectionLostException)
        {
            // The interruption goes on; the next link begins anew.
        }
        catch (Exception e)
        {
            // Nobody here can do anything about it but those who wait for events.
            EndAll(e);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc />
    public void End(Exception? reason)
    {
        lock (_gate)
        {
            _isOver = true;
            _endReason = reason;
        }

        EndAll(reason);
    }

    /// <summary>Removes a subscriber; deregisters if it was the last.</summary>
    /// <param name="subscription">The subscriber; a second time does nothing.</param>
    /// <returns>A task that ends when the daemon knows.</returns>
    internal async Task LeaveAsync(EventSubscription<T> subscription)
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            if (Remove(subscription) && _registeredOver is { } link)
            {
                _registeredOver = null;
                await registration.DeregisterAsync(link).ConfigureAwait(false);
            }
        }
        catch (VirtException)
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
            if (Add(subscription) && _registeredOver is null)
            {
                await RegisterAsync().ConfigureAwait(false);
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

    /// <summary>Registers over the link that there is, or over the one that follows it.</summary>
    private async Task RegisterAsync()
    {
        IDriver link = links.Current;
        while (true)
        {
            try
            {
                await registration.RegisterAsync(link).ConfigureAwait(false);
                _registeredOver = link;
                return;
            }
            catch (VirtConnectionLostException)
            {
                if (await links.FindNextAsync(link).ConfigureAwait(false) is not { } next)
                {
                    throw;
                }

                link = next;
            }
        }
    }

    private async Task ResumeOverAsync(IDriver link)
    {
        if (_subscriptions.IsEmpty)
        {
            return;
        }

        if (_registeredOver != link)
        {
            await registration.RegisterAsync(link).ConfigureAwait(false);
            _registeredOver = link;
        }

        foreach (EventSubscription<T> subscription in _subscriptions)
        {
            subscription.Resume();
        }
    }

    private void EndAll(Exception? reason)
    {
        ImmutableArray<EventSubscription<T>> ended;
        lock (_gate)
        {
            ended = _subscriptions;
            _subscriptions = [];
        }

        foreach (EventSubscription<T> subscription in ended)
        {
            subscription.End(reason);
        }
    }

    /// <returns>Whether it gets events: the connection is not over.</returns>
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
            return true;
        }
    }

    /// <returns>Whether nobody is left.</returns>
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
