using Vireo.Contract.Domains;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;

namespace Vireo.Contract.Lxc;

/// <summary>The namespaces of containers.</summary>
[Contract(typeof(LxcProgram))]
public interface ILxcNamespaces
{
    /// <summary>Opens a container's namespaces, so that a process can enter them.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>One descriptor for each namespace.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainLxcOpenNamespace</c>, <c>LXC_PROC_DOMAIN_OPEN_NAMESPACE</c>.</remarks>
    [Procedure(1, Api = "virDomainLxcOpenNamespace", Since = "1.0.2"), Acl("domain:open_namespace")]
    ValueTask<PassedDescriptors> DomainOpenNamespaceAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken);
}
