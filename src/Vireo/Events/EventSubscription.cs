using System.Threading.Channels;

namespace Vireo.Events;

/// <summary>
/// Events from the moment when this was made to its disposal. Enumerate it once. The enumeration ends when the connection is closed; it
/// fails when the connection is lost, and with <see cref="EventsLostException"/> when it was not enumerated fast enough.
/// </summary>
/// <typeparam name="T">What is told of an event.</typeparam>
public sealed class EventSubscription<T> : IAsyncEnumerable<T>, IAsyncDisposable
{
    private readonly EventFeed<T> _feed;
    private readonly Func<T, bool>? _filter;
    private readonly int _capacity;
    private readonly Channel<T> _events;

    internal EventSubscription(EventFeed<T> feed, Func<T, bool>? filter, int capacity)
    {
        _feed = feed;
        _filter = filter;
        _capacity = capacity;
        _events = Channel.CreateBounded<T>(new BoundedChannelOptions(capacity) { SingleReader = true });
    }

    /// <summary>The events, as they come.</summary>
    /// <param name="cancellationToken">Ends the enumeration with an exception; the subscription goes on.</param>
    /// <returns>The enumerator.</returns>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        _events.Reader.ReadAllAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);

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
        if ((_filter is null || _filter(value)) && !_events.Writer.TryWrite(value))
        {
            End(new EventsLostException(_capacity));
        }
    }

    /// <summary>Ends the enumeration after what waits; a second end changes nothing.</summary>
    /// <param name="reason">What it fails with; null: it just ends.</param>
    internal void End(Exception? reason) => _events.Writer.TryComplete(reason);
}
