using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;

namespace Vireo.Contract.Domains.Devices;

/// <summary>What devices of guests are read from.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainDeviceFiles
{
    /// <summary>Hands a guest files that its definition may name; they are gone with the connection.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="name">The files' name, which the definition's <c>fdgroup</c> uses.</param>
    /// <param name="flags">What is done to them.</param>
    /// <param name="descriptors">The files; 1 to 32.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainFDAssociate</c>, <c>REMOTE_PROC_DOMAIN_FD_ASSOCIATE</c>.</remarks>
    [Procedure(443, Api = "virDomainFDAssociate", Since = "9.0.0"), Acl("domain:write")]
    ValueTask DomainFdAssociateAsync(
        DomainHandle domain,
        string name,
        DomainFdAssociateFlags flags,
        PassedDescriptors descriptors,
        CancellationToken cancellationToken);

    /// <summary>Has a guest's displays read their certificates again.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="type">Which displays.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainGraphicsReload</c>, <c>REMOTE_PROC_DOMAIN_GRAPHICS_RELOAD</c>.</remarks>
    [Procedure(448, Since = "10.2.0"), Acl("domain:write")]
    ValueTask DomainGraphicsReloadAsync(
        DomainHandle domain,
        DomainGraphicsReloadType type,
        uint flags,
        CancellationToken cancellationToken);
}
