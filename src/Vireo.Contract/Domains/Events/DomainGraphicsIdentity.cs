using Vireo.Xdr;

namespace Vireo.Contract.Domains.Events;

/// <summary>What a graphics client proved to be.</summary>
/// <param name="Type">The kind of proof, such as <c>x509dname</c>.</param>
/// <param name="Name">What was proved.</param>
/// <remarks><c>virDomainEventGraphicsSubjectIdentity</c>, <c>remote_domain_event_graphics_identity</c>.</remarks>
[XdrStruct("remote_domain_event_graphics_identity")]
public sealed partial record DomainGraphicsIdentity(string Type, string Name);
