using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A removable medium's tray moved.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="DeviceAlias">The device's alias.</param>
/// <param name="Reason">How it moved.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_TRAY_CHANGE</c>.</remarks>
public sealed record DomainTrayChangeEvent(
    Domain Domain,
    string DeviceAlias,
    DomainTrayChangeReason Reason)
    : IVirtEvent<DomainTrayChangeEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.TrayChange);
}
