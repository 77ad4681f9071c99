using Vireo.Xdr;

namespace Vireo.Contract.Networks.Leases;

/// <summary>An address that a network has given out.</summary>
/// <param name="Bridge">The bridge on the node.</param>
/// <param name="ExpiryTimeSeconds">When it ends, in seconds since 1970.</param>
/// <param name="Type">The address's version.</param>
/// <param name="Mac">The hardware address of whom it belongs to.</param>
/// <param name="Iaid">Of version 6: which of the client's interfaces.</param>
/// <param name="Address">The address.</param>
/// <param name="Prefix">How many of the address's bits name the network.</param>
/// <param name="HostName">What the client calls itself.</param>
/// <param name="ClientId">What the client says it is: an identifier of its own, or its DUID.</param>
/// <remarks><c>virNetworkDHCPLease</c>, <c>remote_network_dhcp_lease</c>.</remarks>
[XdrStruct("remote_network_dhcp_lease")]
public sealed partial record DhcpLease(
    string Bridge,
    long ExpiryTimeSeconds,
    IpAddressType Type,
    string? Mac,
    string? Iaid,
    string Address,
    uint Prefix,
    string? HostName,
    string? ClientId);
