using Vireo.Contract.Drivers;
using Vireo.Errors;

namespace Vireo.Events;

/// <summary>A feed of whichever kind of event.</summary>
internal interface IEventFeed
{
    /// <summary>The connection was lost, and may be opened again: events are missing from now on.</summary>
    /// <param name="since">Since when.</param>
    /// <param name="loss">Why.</param>
    void Interrupt(DateTimeOffset since, VirtException loss);

    /// <summary>The connection was opened again: asks the daemon for the events if anybody wants them.</summary>
    /// <param name="link">What leads to the daemon now.</param>
    /// <returns>A task that ends when the events come again, or are refused: then so are the subscriptions.</returns>
    Task ResumeAsync(IDriver link);

    /// <summary>Ends all subscriptions, now and later: the connection is over.</summary>
    /// <param name="reason">What enumerations fail with; null: they just end.</param>
    void End(Exception? reason);
}
