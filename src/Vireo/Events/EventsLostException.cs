namespace Vireo.Events;

/// <summary>
/// A subscriber fell so far behind that events no longer fitted. Those that waited came before this; its subscription is over. Subscribe
/// again, then look at everything anew.
/// </summary>
/// <param name="capacity">How many events could wait.</param>
public sealed class EventsLostException(int capacity)
    : Exception($"events were lost: {capacity} were waiting when the next one came; subscribe again and look at everything anew")
{
    /// <summary>How many events could wait.</summary>
    public int Capacity { get; } = capacity;
}
