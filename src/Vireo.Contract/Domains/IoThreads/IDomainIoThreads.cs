using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.IoThreads;

/// <summary>The threads that carry out what guests read and write.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainIoThreads
{
    /// <summary>Lists the threads of a guest.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Whether it is that of the running guest or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The threads, and how many there are.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetIOThreadInfo</c>, <c>REMOTE_PROC_DOMAIN_GET_IOTHREAD_INFO</c>.</remarks>
    [Procedure(351, Api = "virDomainGetIOThreadInfo", Since = "1.2.14", Idempotent = true)]
    [Acl("domain:read")]
    [ReadOnly]
    [ReplyMax("IoThreads", RemoteLimits.IothreadInfo)]
    ValueTask<(IReadOnlyList<DomainIoThread> IoThreads, uint Count)> DomainGetIothreadInfoAsync(
        DomainHandle domain,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Chooses on which of the node's processors a thread runs.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="ioThreadId">The thread's number.</param>
    /// <param name="cpuMap">A bit for each of the node's processors.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainPinIOThread</c>, <c>REMOTE_PROC_DOMAIN_PIN_IOTHREAD</c>.</remarks>
    [Procedure(352, Api = "virDomainPinIOThread", Since = "1.2.14")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainPinIothreadAsync(
        DomainHandle domain,
        uint ioThreadId,
        [XdrMax(RemoteLimits.Cpumap)] ReadOnlyMemory<byte> cpuMap,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Adds a thread to a guest.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="ioThreadId">The thread's number.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainAddIOThread</c>, <c>REMOTE_PROC_DOMAIN_ADD_IOTHREAD</c>.</remarks>
    [Procedure(355, Api = "virDomainAddIOThread", Since = "1.2.15")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainAddIothreadAsync(
        DomainHandle domain,
        uint ioThreadId,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Removes a thread from a guest.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="ioThreadId">The thread's number.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: a disk uses it.
    /// </exception>
    /// <remarks><c>virDomainDelIOThread</c>, <c>REMOTE_PROC_DOMAIN_DEL_IOTHREAD</c>.</remarks>
    [Procedure(356, Api = "virDomainDelIOThread", Since = "1.2.15")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainDelIothreadAsync(
        DomainHandle domain,
        uint ioThreadId,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Changes how a thread waits for work.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="ioThreadId">The thread's number.</param>
    /// <param name="parameters">How; the names are in <see cref="DomainIoThreadParameters"/>.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainSetIOThreadParams</c>, <c>REMOTE_PROC_DOMAIN_SET_IOTHREAD_PARAMS</c>.</remarks>
    [Procedure(402, Api = "virDomainSetIOThreadParams", Since = "4.10.0")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainSetIothreadParamsAsync(
        DomainHandle domain,
        uint ioThreadId,
        [XdrMax(RemoteLimits.DomainIothreadParams)] IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);
}
