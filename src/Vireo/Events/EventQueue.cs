using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Vireo.Events;

/// <summary>
/// Events that wait for one subscriber. When there is no room for one more, it is dropped, and a gap stands in its place: events on both
/// sides of it are in order, and nobody waits.
/// </summary>
/// <param name="capacity">How many events may wait.</param>
/// <typeparam name="T">What is told of an event.</typeparam>
internal sealed class EventQueue<T>(int capacity)
{
    // Bounded by the capacity: there is one gap at the most between two events.
    private readonly Channel<Entry> _entries = Channel.CreateUnbounded<Entry>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lock _gate = new();
    private int _waiting;
    private GapEntry? _last; // set while a gap is the last that waits: what else is lost is lost there

    /// <summary>Queues an event, or drops it.</summary>
    /// <param name="value">The event.</param>
    /// <param name="now">When it came.</param>
    internal void Offer(T value, DateTimeOffset now)
    {
        lock (_gate)
        {
            if (_waiting >= capacity)
            {
                Miss(new EventGap(now, now) { Dropped = 1 });
                return;
            }

            _waiting++;
            _last = null;
            _entries.Writer.TryWrite(new Entry(value, null));
        }
    }

    /// <summary>Tells that events are missing.</summary>
    /// <param name="gap">Since when, and why.</param>
    internal void OfferGap(EventGap gap)
    {
        lock (_gate)
        {
            Miss(gap);
        }
    }

    /// <summary>Ends the queue after what waits; a second end changes nothing.</summary>
    /// <param name="reason">What reading fails with; null: it just ends.</param>
    internal void End(Exception? reason) => _entries.Writer.TryComplete(reason);

    /// <summary>Takes what waits and what comes, to the end. One reader at a time.</summary>
    /// <param name="cancellationToken">Gives up; nothing is lost.</param>
    /// <returns>Events and gaps.</returns>
    internal async IAsyncEnumerable<EventOrGap<T>> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (Entry entry in _entries.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return Take(entry);
        }
    }

    private void Miss(EventGap gap)
    {
        if (_last is { } last)
        {
            last.Gap = last.Gap.And(gap);
            return;
        }

        _last = new GapEntry(gap);
        _entries.Writer.TryWrite(new Entry(default, _last));
    }

    private EventOrGap<T> Take(Entry entry)
    {
        lock (_gate)
        {
            if (entry.Gap is not { } taken)
            {
                _waiting--;
                return new EventOrGap<T>(entry.Event!); // no gap: it holds an event
            }

            _last = _last == taken ? null : _last;
            return new EventOrGap<T>(taken.Gap);
        }
    }

    private readonly record struct Entry(T? Event, GapEntry? Gap);

    private sealed class GapEntry(EventGap gap)
    {
        internal EventGap Gap { get; set; } = gap;
    }
}
