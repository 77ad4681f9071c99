using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Blocks;

/// <summary>The disks of guests.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainBlocks
{
    /// <summary>Changes the size of a running guest's disk.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="disk">The disk's target or source.</param>
    /// <param name="size">The new size in KiB.</param>
    /// <param name="flags">How, and whether the size is in bytes.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainBlockResize</c>, <c>REMOTE_PROC_DOMAIN_BLOCK_RESIZE</c>.</remarks>
    [Procedure(251, Since = "0.9.8"), Acl("domain:block_write")]
    ValueTask DomainBlockResizeAsync(
        DomainHandle domain,
        string disk,
        ulong size,
        DomainBlockResizeFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Reads from a guest's disk.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="path">The disk's target or source.</param>
    /// <param name="offset">The first byte.</param>
    /// <param name="size">How many bytes.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainBlockPeek</c>, <c>REMOTE_PROC_DOMAIN_BLOCK_PEEK</c>.</remarks>
    [Procedure(103, Since = "0.4.2", Idempotent = true)]
    [Acl("domain:block_read")]
    [ReplyMax("Buffer", RemoteLimits.DomainBlockPeekBuffer)]
    ValueTask<ReadOnlyMemory<byte>> DomainBlockPeekAsync(
        DomainHandle domain,
        string path,
        ulong offset,
        uint size,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Limits what a guest may read and write.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="disk">The disk's target or source.</param>
    /// <param name="parameters">The limits; their names are in <see cref="DomainBlockIoTuneParameters"/>.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainSetBlockIoTune</c>, <c>REMOTE_PROC_DOMAIN_SET_BLOCK_IO_TUNE</c>.</remarks>
    [Procedure(252, Since = "0.9.8")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainSetBlockIoTuneAsync(
        DomainHandle domain,
        string disk,
        [XdrMax(RemoteLimits.DomainBlockIoTuneParameters)] IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Tells what a guest may read and write.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="disk">The disk's target or source; null: what all disks have in common, for asking how many limits there are.</param>
    /// <param name="parameterCount">The most parameters to tell; 0: tell their number only.</param>
    /// <param name="flags">Whether it is that of the running guest or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The limits (their names are in <see cref="DomainBlockIoTuneParameters"/>), and how many there are.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetBlockIoTune</c>, <c>REMOTE_PROC_DOMAIN_GET_BLOCK_IO_TUNE</c>.</remarks>
    [Procedure(253, Since = "0.9.8", Idempotent = true)]
    [Acl("domain:read")]
    [ReadOnly]
    [ReplyMax("Parameters", RemoteLimits.DomainBlockIoTuneParameters)]
    ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> DomainGetBlockIoTuneAsync(
        DomainHandle domain,
        string? disk,
        int parameterCount,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Makes or changes a group of limits that disks can share.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="group">The group's name.</param>
    /// <param name="parameters">The limits; their names are in <see cref="DomainBlockIoTuneParameters"/>.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainSetThrottleGroup</c>, <c>REMOTE_PROC_DOMAIN_SET_THROTTLE_GROUP</c>.</remarks>
    [Procedure(451, Since = "11.2.0")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainSetThrottleGroupAsync(
        DomainHandle domain,
        string group,
        [XdrMax(RemoteLimits.DomainBlockIoTuneParameters)] IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Removes a group of limits.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="group">The group's name.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: a disk uses it.
    /// </exception>
    /// <remarks><c>virDomainDelThrottleGroup</c>, <c>REMOTE_PROC_DOMAIN_DEL_THROTTLE_GROUP</c>.</remarks>
    [Procedure(452, Since = "11.2.0")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    [ReadOnly]
    ValueTask DomainDelThrottleGroupAsync(
        DomainHandle domain,
        string? group,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Asks for one event once a disk's image is written up to some place.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="device">The disk, and which of its images: <c>vda</c>, <c>vda[1]</c>.</param>
    /// <param name="thresholdBytes">The place in bytes; 0: no event.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainSetBlockThreshold</c>, <c>REMOTE_PROC_DOMAIN_SET_BLOCK_THRESHOLD</c>.</remarks>
    [Procedure(386, Since = "3.2.0"), Acl("domain:write")]
    ValueTask DomainSetBlockThresholdAsync(
        DomainHandle domain,
        string device,
        ulong thresholdBytes,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Lists the disks of a guest with which something is wrong.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="maxErrors">The most to tell; 0: tell their number only.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The disks, and how many there are.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainGetDiskErrors</c>, <c>REMOTE_PROC_DOMAIN_GET_DISK_ERRORS</c>.</remarks>
    [Procedure(263, Since = "0.9.10", Idempotent = true)]
    [Acl("domain:read")]
    [ReadOnly]
    [ReplyMax("Errors", RemoteLimits.DomainDiskErrors)]
    ValueTask<(IReadOnlyList<DomainDiskError> Errors, int Count)> DomainGetDiskErrorsAsync(
        DomainHandle domain,
        uint maxErrors,
        uint flags,
        CancellationToken cancellationToken);
}
