namespace Vireo.Events;

/// <summary>A feed of whichever kind of event.</summary>
internal interface IEventFeed
{
    /// <summary>Ends all subscriptions, now and later: the connection is over.</summary>
    /// <param name="reason">What enumerations fail with; null: they just end.</param>
    void End(Exception? reason);
}
