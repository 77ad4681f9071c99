using System.Collections.Concurrent;
using Vireo.Contract.Drivers;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Events;

/// <summary>All that a connection can tell of by itself.</summary>
public sealed class ConnectionEvents
{
    private readonly ILinkSource _links;
    private readonly bool _isReadOnly;
    private readonly EventQueueOptions _options;
    private readonly ConcurrentDictionary<Type, IEventFeed> _feeds = [];
    private volatile Ending? _ending;

    internal ConnectionEvents(ILinkSource links, bool isReadOnly, EventQueueOptions options)
    {
        _links = links;
        _isReadOnly = isReadOnly;
        _options = options;
    }

    /// <summary>
    /// Subscribes to one kind of event, which the type says: <c>SubscribeAsync&lt;DomainRebootEvent&gt;()</c>. Everything that happens
    /// after this is in the subscription. However many subscribe, the driver is asked once.
    /// </summary>
    /// <param name="filter">Which events are wanted; null: all.</param>
    /// <param name="cancellationToken">Gives up; nothing is subscribed.</param>
    /// <returns>The subscription; dispose it.</returns>
    /// <typeparam name="T">What is told of an event.</typeparam>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoSupport"/>: the driver does not tell of these.</exception>
    /// <remarks>
    /// <c>virConnectDomainEventRegisterAny</c>, <c>virConnectDomainEventDeregisterAny</c>, <c>virConnectDomainEventRegister</c>,
    /// <c>virConnectDomainEventDeregister</c>, <c>virConnectNetworkEventRegisterAny</c>, <c>virConnectNetworkEventDeregisterAny</c>,
    /// <c>virConnectStoragePoolEventRegisterAny</c>, <c>virConnectStoragePoolEventDeregisterAny</c>,
    /// <c>virConnectNodeDeviceEventRegisterAny</c>, <c>virConnectNodeDeviceEventDeregisterAny</c>,
    /// <c>virConnectSecretEventRegisterAny</c>, <c>virConnectSecretEventDeregisterAny</c>.
    /// </remarks>
    public Task<EventSubscription<T>> SubscribeAsync<T>(Func<T, bool>? filter = null, CancellationToken cancellationToken = default)
        where T : IVirtEvent<T>
    {
        var feed = (EventFeed<T>)_feeds.GetOrAdd(typeof(T), static (_, events) => events.Open<T>(), this);
        if (_ending is { } ending)
        {
            feed.End(ending.Reason);
        }

        return feed.SubscribeAsync(filter, _options, cancellationToken);
    }

    /// <summary>The feed of a kind.</summary>
    /// <typeparam name="T">What is told of an event.</typeparam>
    /// <returns>The feed; null: nobody has asked for it.</returns>
    internal EventFeed<T>? Find<T>()
        where T : IVirtEvent<T> => _feeds.GetValueOrDefault(typeof(T)) as EventFeed<T>;

    /// <summary>The connection was lost, and may be opened again: events are missing from now on.</summary>
    /// <param name="since">Since when.</param>
    /// <param name="loss">Why.</param>
    internal void Interrupt(DateTimeOffset since, VirtException loss)
    {
        foreach (IEventFeed feed in _feeds.Values)
        {
            feed.Interrupt(since, loss);
        }
    }

    /// <summary>The connection was opened again: asks for all events that somebody wants.</summary>
    /// <param name="link">What leads to the daemon now.</param>
    /// <returns>A task that ends when they come again; those that are refused end their subscriptions.</returns>
    internal Task ResumeAsync(IDriver link) => Task.WhenAll(_feeds.Values.Select(feed => feed.ResumeAsync(link)));

    /// <summary>Ends all subscriptions, now and later: the connection is over.</summary>
    /// <param name="reason">What enumerations fail with; null: they just end.</param>
    internal void End(Exception? reason)
    {
        _ending = new Ending(reason);
        foreach (IEventFeed feed in _feeds.Values)
        {
            feed.End(reason);
        }
    }

    private EventFeed<T> Open<T>()
        where T : IVirtEvent<T> => new(new EventRegistration(T.Kind, _isReadOnly), _links);

    private sealed record Ending(Exception? Reason);
}
