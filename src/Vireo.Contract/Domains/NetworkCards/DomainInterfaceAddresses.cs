using Vireo.Xdr;

namespace Vireo.Contract.Domains.NetworkCards;

/// <summary>A guest's network card, and its addresses.</summary>
/// <param name="Name">Its name: on the node, or inside the guest if the agent told it.</param>
/// <param name="HardwareAddress">Its hardware address; null: not known.</param>
/// <param name="Addresses">The addresses.</param>
/// <remarks><c>virDomainInterface</c>, <c>remote_domain_interface</c>.</remarks>
[XdrStruct("remote_domain_interface")]
public sealed partial record DomainInterfaceAddresses(
    string Name,
    string? HardwareAddress,
    [XdrMax(RemoteLimits.DomainIpAddr)] IReadOnlyList<DomainIpAddress> Addresses);
