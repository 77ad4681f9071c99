using Vireo.Contract.Domains.Events;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Blocks;

/// <summary>Long work on the disks of running guests. Events tell how it ends.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainBlockJobs
{
    /// <summary>Pulls the content of the images below up into a disk's own.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="path">The disk's target or source.</param>
    /// <param name="bandwidth">How fast, in MiB a second; 0: as fast as it can.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// <see cref="VirtErrorCode.BlockCopyActive"/>: another job is under way on it.
    /// </exception>
    /// <remarks><c>virDomainBlockPull</c>, <c>REMOTE_PROC_DOMAIN_BLOCK_PULL</c>.</remarks>
    [Procedure(240, Since = "0.9.4"), Acl("domain:block_write")]
    ValueTask DomainBlockPullAsync(
        DomainHandle domain,
        string path,
        ulong bandwidth,
        DomainBlockPullFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Puts a disk on another base, or copies it.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="path">The disk's target or source.</param>
    /// <param name="baseImage">The base: an image below, or where to copy to; null: none, all content is pulled up.</param>
    /// <param name="bandwidth">How fast, in MiB a second; 0: as fast as it can.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// <see cref="VirtErrorCode.BlockCopyActive"/>: another job is under way on it.
    /// </exception>
    /// <remarks><c>virDomainBlockRebase</c>, <c>REMOTE_PROC_DOMAIN_BLOCK_REBASE</c>.</remarks>
    [Procedure(266, Since = "0.9.10"), Acl("domain:block_write")]
    ValueTask DomainBlockRebaseAsync(
        DomainHandle domain,
        string path,
        string? baseImage,
        ulong bandwidth,
        DomainBlockRebaseFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Merges a disk's images down into one below.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="disk">The disk's target or source.</param>
    /// <param name="baseImage">The image that takes the content; null: the lowest.</param>
    /// <param name="topImage">The image whose content goes down; null: the disk's own.</param>
    /// <param name="bandwidth">How fast, in MiB a second; 0: as fast as it can.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// <see cref="VirtErrorCode.BlockCopyActive"/>: another job is under way on it.
    /// </exception>
    /// <remarks><c>virDomainBlockCommit</c>, <c>REMOTE_PROC_DOMAIN_BLOCK_COMMIT</c>.</remarks>
    [Procedure(290, Since = "0.10.2"), Acl("domain:block_write")]
    ValueTask DomainBlockCommitAsync(
        DomainHandle domain,
        string disk,
        string? baseImage,
        string? topImage,
        ulong bandwidth,
        DomainBlockCommitFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Copies a disk, and keeps the copy the same until the job is ended.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="path">The disk's target or source.</param>
    /// <param name="destinationXml">Where to (XML).</param>
    /// <param name="parameters">How; the names are in <see cref="DomainBlockCopyParameters"/>.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// <see cref="VirtErrorCode.BlockCopyActive"/>: another job is under way on it.
    /// </exception>
    /// <remarks><c>virDomainBlockCopy</c>, <c>REMOTE_PROC_DOMAIN_BLOCK_COPY</c>.</remarks>
    [Procedure(345, Since = "1.2.9"), Acl("domain:block_write")]
    ValueTask DomainBlockCopyAsync(
        DomainHandle domain,
        string path,
        string destinationXml,
        [XdrMax(RemoteLimits.DomainBlockCopyParameters)] IReadOnlyList<TypedParameter> parameters,
        DomainBlockCopyFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Ends the job on a disk.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="path">The disk's target or source.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run, or has
    /// no job on this disk.
    /// </exception>
    /// <remarks><c>virDomainBlockJobAbort</c>, <c>REMOTE_PROC_DOMAIN_BLOCK_JOB_ABORT</c>.</remarks>
    [Procedure(237, Since = "0.9.4"), Acl("domain:write")]
    ValueTask DomainBlockJobAbortAsync(
        DomainHandle domain,
        string path,
        DomainBlockJobAbortFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Tells how far the job on a disk is.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="path">The disk's target or source.</param>
    /// <param name="flags">How the speed is told.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether there is a job, its type, its limit of speed, and how much of how much is done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainGetBlockJobInfo</c>, <c>REMOTE_PROC_DOMAIN_GET_BLOCK_JOB_INFO</c>.</remarks>
    [Procedure(238, Since = "0.9.4", Idempotent = true), Acl("domain:read"), ReadOnly]
    ValueTask<(bool Found, DomainBlockJobType Type, ulong Bandwidth, ulong Current, ulong End)> DomainGetBlockJobInfoAsync(
        DomainHandle domain,
        string path,
        DomainBlockJobInfoFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Limits the speed of the job on a disk.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="path">The disk's target or source.</param>
    /// <param name="bandwidth">How fast, in MiB a second; 0: as fast as it can.</param>
    /// <param name="flags">How the speed is meant.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run, or has
    /// no job on this disk.
    /// </exception>
    /// <remarks><c>virDomainBlockJobSetSpeed</c>, <c>REMOTE_PROC_DOMAIN_BLOCK_JOB_SET_SPEED</c>.</remarks>
    [Procedure(239, Since = "0.9.4"), Acl("domain:write")]
    ValueTask DomainBlockJobSetSpeedAsync(
        DomainHandle domain,
        string path,
        ulong bandwidth,
        DomainBlockJobSetSpeedFlags flags,
        CancellationToken cancellationToken);
}
