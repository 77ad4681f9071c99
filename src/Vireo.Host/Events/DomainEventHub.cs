using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.Metadata;

namespace Vireo.Host.Events;

/// <summary>Carries what becomes of a node's guests to the connections that asked for it. Sending takes no lock.</summary>
public sealed class DomainEventHub : EventHub<DomainEventSubscriptions>
{
    /// <summary>Tells that a guest was defined, started, stopped and so on.</summary>
    /// <param name="domain">The guest as it is after that.</param>
    /// <param name="type">What became of it.</param>
    /// <param name="detail">The detail, of the enum that belongs to the type.</param>
    public void Lifecycle(DomainHandle domain, DomainEventType type, int detail)
    {
        foreach (DomainEventSubscriptions connection in Connections)
        {
            connection.Lifecycle(domain, type, detail);
        }
    }

    /// <summary>Tells that a guest's title, description or metadata changed.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="type">Which of them.</param>
    /// <param name="namespaceUri">The element's namespace; null unless the type is an element.</param>
    public void MetadataChange(DomainHandle domain, DomainMetadataType type, string? namespaceUri)
    {
        foreach (DomainEventSubscriptions connection in Connections)
        {
            connection.MetadataChange(domain, type, namespaceUri);
        }
    }

    /// <summary>Tells something else of a guest.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="id">What kind of event it is.</param>
    /// <param name="send">Sends it to a connection that asked for it, with the number of its callback.</param>
    /// <param name="sendLegacy">Sends it to one that asked without a callback's number; null: the event has no such form.</param>
    public void Tell(
        DomainHandle domain, DomainEventId id, Action<IRemoteEvents, int> send, Action<IRemoteEvents>? sendLegacy = null)
    {
        foreach (DomainEventSubscriptions connection in Connections)
        {
            connection.Tell(domain, id, send, sendLegacy);
        }
    }
}
