using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Blocks;

/// <summary>Guests' shares of the node's disks.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainBlkio
{
    /// <summary>Changes a guest's share of the node's disks.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="parameters">The shares; their names are in <see cref="DomainBlkioParameters"/>.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainSetBlkioParameters</c>, <c>REMOTE_PROC_DOMAIN_SET_BLKIO_PARAMETERS</c>.</remarks>
    [Procedure(205, Since = "0.9.0")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainSetBlkioParametersAsync(
        DomainHandle domain,
        [XdrMax(RemoteLimits.DomainBlkioParameters)] IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Tells a guest's share of the node's disks.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="parameterCount">The most parameters to tell; 0: tell their number only.</param>
    /// <param name="flags">Whether it is that of the running guest or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The shares (their names are in <see cref="DomainBlkioParameters"/>), and how many there are.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetBlkioParameters</c>, <c>REMOTE_PROC_DOMAIN_GET_BLKIO_PARAMETERS</c>.</remarks>
    [Procedure(206, Since = "0.9.0", Idempotent = true)]
    [Acl("domain:read")]
    [ReadOnly]
    [ReplyMax("Parameters", RemoteLimits.DomainBlkioParameters)]
    ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> DomainGetBlkioParametersAsync(
        DomainHandle domain,
        int parameterCount,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);
}
