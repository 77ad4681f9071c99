using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A guest kept a device that was to go.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="DeviceAlias">The device's alias.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED</c>.</remarks>
public sealed record DomainDeviceRemovalFailedEvent(Domain Domain, string DeviceAlias) : IVirtEvent<DomainDeviceRemovalFailedEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.DeviceRemovalFailed);
}
