namespace Vireo.Host.Events;

/// <summary>One thing that a connection asked for.</summary>
/// <param name="CallbackId">The number that the events carry.</param>
/// <param name="Kind">What the event is about.</param>
/// <param name="EventId">The event's number among those of its kind.</param>
/// <param name="Key">What names the one object that is meant; null: all.</param>
/// <param name="IsLegacy">Whether it was asked for with a call of the time before callback ids, and wants events of that time.</param>
internal sealed record EventSubscription(int CallbackId, EventKind Kind, int EventId, object? Key, bool IsLegacy)
{
    /// <summary>Whether an event of its kind about an object is meant for it.</summary>
    internal bool Wants(EventKind kind, int eventId, object key) => Kind == kind && EventId == eventId && (Key is null || Key.Equals(key));
}
