using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains.Security;

/// <summary>Mandatory access control around guests.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainSecurity
{
    /// <summary>Tells a guest's label.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The label (NUL-terminated text), and whether it is enforced.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetSecurityLabel</c>, <c>REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL</c>.</remarks>
    [Procedure(121, Since = "0.6.1", Idempotent = true)]
    [Acl("domain:read")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Label", RemoteLimits.SecurityLabel, Chars = true)]
    ValueTask<(ReadOnlyMemory<byte> Label, bool Enforcing)> DomainGetSecurityLabelAsync(
        DomainHandle domain,
        CancellationToken cancellationToken);

    /// <summary>Tells the node's security model.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The model's name and its domain of interpretation (NUL-terminated texts); a NUL alone: there is none.</returns>
    /// <remarks><c>virNodeGetSecurityModel</c>, <c>REMOTE_PROC_NODE_GET_SECURITY_MODEL</c>.</remarks>
    [Procedure(122, Since = "0.6.1", Idempotent = true)]
    [Acl("connect:read")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Model", RemoteLimits.SecurityModel, Chars = true)]
    [ReplyMax("Doi", RemoteLimits.SecurityDoi, Chars = true)]
    ValueTask<(ReadOnlyMemory<byte> Model, ReadOnlyMemory<byte> Doi)> NodeGetSecurityModelAsync(CancellationToken cancellationToken);

    /// <summary>Tells all that confines a guest.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A label for each of the node's security models, and how many there are.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetSecurityLabelList</c>, <c>REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL_LIST</c>.</remarks>
    [Procedure(278, Since = "0.10.0", Idempotent = true)]
    [Acl("domain:read")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Labels", RemoteLimits.SecurityLabelList)]
    ValueTask<(IReadOnlyList<DomainSecurityLabel> Labels, int Count)> DomainGetSecurityLabelListAsync(
        DomainHandle domain,
        CancellationToken cancellationToken);
}
