namespace Vireo.Events;

/// <summary>
/// Events are missing here, or may be: too many waited, or the connection was lost and opened again. The subscription goes on: look at
/// everything anew, then enumerate it again. <see cref="EventSubscription{T}.WithGaps"/> tells of gaps without an exception.
/// </summary>
/// <param name="gap">What is missing.</param>
public sealed class EventsLostException(EventGap gap) : Exception(Describe(gap), gap.Loss)
{
    /// <summary>What is missing.</summary>
    public EventGap Gap { get; } = gap;

    private static string Describe(EventGap gap) => gap.Dropped > 0
        ? $"events were lost: {gap.Dropped} came while too many were waiting; look at everything anew"
        : "events may have been lost: there was no connection for a time; look at everything anew";
}
