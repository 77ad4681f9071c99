namespace Vireo.Contract.Domains.Events;

/// <summary>What kind of address a graphics client has.</summary>
/// <remarks><c>virDomainEventGraphicsAddressType</c>.</remarks>
public enum DomainGraphicsAddressType
{
    /// <summary>IPv4. <c>VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4</c>.</summary>
    IPv4 = 0,

    /// <summary>IPv6. <c>VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6</c>.</summary>
    IPv6 = 1,

    /// <summary>A unix socket. <c>VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX</c>.</summary>
    Unix = 2,
}
