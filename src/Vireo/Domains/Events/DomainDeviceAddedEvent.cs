using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A guest got a device.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="DeviceAlias">The device's alias.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_DEVICE_ADDED</c>.</remarks>
public sealed record DomainDeviceAddedEvent(Domain Domain, string DeviceAlias) : IVirtEvent<DomainDeviceAddedEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.DeviceAdded);
}
