using Vireo.Contract.Networks.Leases;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.NetworkCards;

/// <summary>An address of a guest.</summary>
/// <param name="Type">Its version.</param>
/// <param name="Address">The address.</param>
/// <param name="Prefix">How many of its bits name the network.</param>
/// <remarks><c>virDomainIPAddress</c>, <c>remote_domain_ip_addr</c>.</remarks>
[XdrStruct("remote_domain_ip_addr")]
public sealed partial record DomainIpAddress(IpAddressType Type, string Address, uint Prefix);
