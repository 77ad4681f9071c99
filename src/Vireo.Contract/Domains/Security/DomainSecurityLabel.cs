using Vireo.Xdr;

namespace Vireo.Contract.Domains.Security;

/// <summary>What confines a guest.</summary>
/// <param name="Label">The label, a NUL-terminated text.</param>
/// <param name="Enforcing">Whether it is enforced.</param>
/// <remarks><c>virSecurityLabel</c>, <c>remote_domain_get_security_label_ret</c>.</remarks>
[XdrStruct("remote_domain_get_security_label_ret")]
public sealed partial record DomainSecurityLabel([XdrMax(RemoteLimits.SecurityLabel), XdrChars] ReadOnlyMemory<byte> Label, bool Enforcing);
