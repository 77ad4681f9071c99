using Vireo.Errors;

namespace Vireo.Events;

/// <summary>A place in a stream of events where some are missing, or may be. What is known from before it may be wrong: look anew.</summary>
/// <param name="From">Since when events may be missing, as far as this side knows.</param>
/// <param name="To">Until when.</param>
public sealed record EventGap(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>How many events had no room, as so many were waiting already; they were dropped. 0: none that is known of.</summary>
    public long Dropped { get; init; }

    /// <summary>Why there was no connection; null: there was one all the time.</summary>
    public VirtException? Loss { get; init; }

    /// <summary>This gap and one that follows it with no event in between.</summary>
    internal EventGap And(EventGap next) => this with { To = next.To, Dropped = Dropped + next.Dropped, Loss = Loss ?? next.Loss };
}
