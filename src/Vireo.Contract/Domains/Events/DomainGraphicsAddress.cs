using Vireo.Xdr;

namespace Vireo.Contract.Domains.Events;

/// <summary>One end of a graphics client's connection.</summary>
/// <param name="Family">What kind of address it is.</param>
/// <param name="Node">The address, or a socket's path.</param>
/// <param name="Service">The port.</param>
/// <remarks><c>virDomainEventGraphicsAddress</c>, <c>remote_domain_event_graphics_address</c>.</remarks>
[XdrStruct("remote_domain_event_graphics_address")]
public sealed partial record DomainGraphicsAddress(DomainGraphicsAddressType Family, string Node, string Service);
