namespace Vireo.Contract.Domains.NetworkCards;

/// <summary>Who is asked for the addresses of a guest.</summary>
/// <remarks><c>virDomainInterfaceAddressesSource</c>.</remarks>
public enum DomainInterfaceAddressSource : uint
{
    /// <summary>The leases of the networks that it is on. <c>VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE</c>.</summary>
    Lease = 0,

    /// <summary>The agent inside the guest. <c>VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT</c>.</summary>
    Agent = 1,

    /// <summary>The node's table of neighbours. <c>VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP</c>.</summary>
    Arp = 2,
}
