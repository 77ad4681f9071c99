using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A guest gave its network card another address.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="DeviceAlias">The device's alias.</param>
/// <param name="OldMac">The address that it had.</param>
/// <param name="NewMac">The address that it has.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE</c>.</remarks>
public sealed record DomainNicMacChangeEvent(
    Domain Domain,
    string DeviceAlias,
    string OldMac,
    string NewMac)
    : IVirtEvent<DomainNicMacChangeEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.NicMacChange);
}
