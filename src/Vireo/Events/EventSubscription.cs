using System.Runtime.CompilerServices;
using Vireo.Errors;

namespace Vireo.Events;

/// <summary>
/// Events from the moment when this was made to its disposal. Enumerate it once at a time. The enumeration ends when the connection is
/// closed, and fails when the connection is lost for good. Where events are missing, as it was not enumerated fast enough or the connection
/// was opened again, it fails with <see cref="EventsLostException"/>, and the next enumeration goes on; <see cref="WithGaps"/> does not fail
/// there.
/// </summary>
/// <typeparam name="T">What is told of an event.</typeparam>
public sealed class EventSubscription<T> : IAsyncEnumerable<T>, IAsyncDisposable
{
    private readonly EventFeed<T> _feed;
    private readonly Func<T, bool>? _filter;
    private readonly TimeProvider _time;
    private readonly EventQueue<T> _queue;
    private EventGap? _interruption;

    internal EventSubscription(EventFeed<T> feed, Func<T, bool>? filter, EventQueueOptions options)
    {
        _feed = feed;
        _filter = filter;
        _time = options.Time;
        _queue = new EventQueue<T>(options.Capacity);
    }

    /// <summary>The events, as they come.</summary>
    /// <param name="cancellationToken">Ends the enumeration with an exception; the subscription goes on.</param>
    /// <returns>The enumerator.</returns>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        WithoutGaps(cancellationToken).GetAsyncEnumerator(cancellationToken);

    /// <summary>The events, as they come, and the places where some are missing.</summary>
    /// <param name="cancellationToken">Ends the enumeration with an exception; the subscription goes on.</param>
    /// <returns>The events and gaps.</returns>
    public IAsyncEnumerable<EventOrGap<T>> WithGaps(CancellationToken cancellationToken = default) => _queue.ReadAllAsync(cancellationToken);

    /// <summary>Ends the subscription; the daemon stops sending when it was the last. What still waits can be enumerated.</summary>
    /// <returns>A task that ends when the daemon knows.</returns>
    public async ValueTask DisposeAsync()
    {
        End(null);
        await _feed.LeaveAsync(this).ConfigureAwait(false);
    }

    /// <summary>Queues an event, on the reading thread: it never waits.</summary>
    /// <param name="value">The event.</param>
    internal void Offer(T value)
    {
        Resume();
        if (_filter is null || _filter(value))
        {
            _queue.Offer(value, _time.GetUtcNow());
        }
    }

    /// <summary>Events are missing from now on.</summary>
    /// <param name="since">Since when.</param>
    /// <param name="loss">Why.</param>
    internal void Interrupt(DateTimeOffset since, VirtException loss) =>
        Interlocked.CompareExchange(ref _interruption, new EventGap(since, since) { Loss = loss }, null);

    /// <summary>Events come again: where they were missing, a gap is told before any of them.</summary>
    internal void Resume()
    {
        if (Volatile.Read(ref _interruption) is not null && Interlocked.Exchange(ref _interruption, null) is { } gap)
        {
            _queue.OfferGap(gap with { To = _time.GetUtcNow() });
        }
    }

    /// <summary>Ends the enumeration after what waits; a second end changes nothing.</summary>
    /// <param name="reason">What it fails with; null: it just ends.</param>
    internal void End(Exception? reason) => _queue.End(reason);

    private async IAsyncEnumerable<T> WithoutGaps([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (EventOrGap<T> next in _queue.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return next.IsGap ? throw new EventsLostException(next.Gap) : next.Event;
        }
    }
}
