using System.Diagnostics.CodeAnalysis;

namespace Vireo.Events;

/// <summary>What comes next in a stream of events: an event, or a place where some are missing.</summary>
/// <typeparam name="T">What is told of an event.</typeparam>
public readonly record struct EventOrGap<T>
{
    internal EventOrGap(T value) => Event = value;

    internal EventOrGap(EventGap gap) => Gap = gap;

    /// <summary>The event; default: this is a gap.</summary>
    public T? Event { get; }

    /// <summary>The gap; null: this is an event.</summary>
    public EventGap? Gap { get; }

    /// <summary>Whether events are missing here.</summary>
    [MemberNotNullWhen(true, nameof(Gap))]
    [MemberNotNullWhen(false, nameof(Event))]
    public bool IsGap => Gap is not null;
}
