using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A guest's device is gone.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="DeviceAlias">The device's alias.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED</c>.</remarks>
public sealed record DomainDeviceRemovedEvent(Domain Domain, string DeviceAlias) : IVirtEvent<DomainDeviceRemovedEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.DeviceRemoved);
}
