using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.NetworkCards;

/// <summary>The network cards of guests.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainInterfaces
{
    /// <summary>Tells the addresses of a guest. Asking the agent needs the permission to write.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="source">Who is asked.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The network cards and their addresses.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainInterfaceAddresses</c>, <c>REMOTE_PROC_DOMAIN_INTERFACE_ADDRESSES</c>.</remarks>
    [Procedure(353, Since = "1.2.14", Idempotent = true)]
    [Acl("domain:read")]
    [Acl("domain:write::source:VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT")]
    [ReplyMax("Interfaces", RemoteLimits.DomainInterface)]
    ValueTask<IReadOnlyList<DomainInterfaceAddresses>> DomainInterfaceAddressesAsync(
        DomainHandle domain,
        DomainInterfaceAddressSource source,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Limits what a guest's network card may send and receive.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="device">The device on the node, or the card's address.</param>
    /// <param name="parameters">The limits; their names are in <see cref="DomainInterfaceParameters"/>.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainSetInterfaceParameters</c>, <c>REMOTE_PROC_DOMAIN_SET_INTERFACE_PARAMETERS</c>.</remarks>
    [Procedure(256, Since = "0.9.9")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainSetInterfaceParametersAsync(
        DomainHandle domain,
        string device,
        [XdrMax(RemoteLimits.DomainInterfaceParameters)] IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Tells what a guest's network card may send and receive.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="device">The device on the node, or the card's address.</param>
    /// <param name="parameterCount">The most parameters to tell; 0: tell their number only.</param>
    /// <param name="flags">Whether it is that of the running guest or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The limits (their names are in <see cref="DomainInterfaceParameters"/>), and how many there are.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetInterfaceParameters</c>, <c>REMOTE_PROC_DOMAIN_GET_INTERFACE_PARAMETERS</c>.</remarks>
    [Procedure(257, Since = "0.9.9", Idempotent = true)]
    [Acl("domain:read")]
    [ReadOnly]
    [ReplyMax("Parameters", RemoteLimits.DomainInterfaceParameters)]
    ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> DomainGetInterfaceParametersAsync(
        DomainHandle domain,
        string device,
        int parameterCount,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Has a guest's network cards tell the network where they are.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="device">Which card; null: all.</param>
    /// <param name="parameters">How.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainAnnounceInterface</c>, <c>REMOTE_PROC_DOMAIN_ANNOUNCE_INTERFACE</c>.</remarks>
    [Procedure(456, Since = "12.5.0"), NoAcl, ReadOnly]
    ValueTask DomainAnnounceInterfaceAsync(
        DomainHandle domain,
        string? device,
        [XdrMax(RemoteLimits.DomainAnnounceInterfaceParams)] IReadOnlyList<TypedParameter> parameters,
        uint flags,
        CancellationToken cancellationToken);
}
