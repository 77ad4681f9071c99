using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Guests;

/// <summary>The file systems inside guests, through their agents.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainFileSystems
{
    /// <summary>Has a guest write out its file systems and stop writing to them.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="mountPoints">Where the file systems are mounted; none: all of them.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>How many were frozen.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainFSFreeze</c>, <c>REMOTE_PROC_DOMAIN_FSFREEZE</c>.</remarks>
    [Procedure(335, Api = "virDomainFSFreeze", Since = "1.2.5"), Acl("domain:fs_freeze")]
    ValueTask<int> DomainFsfreezeAsync(
        DomainHandle domain,
        [XdrMax(RemoteLimits.DomainFsfreezeMountpoints)] IReadOnlyList<string> mountPoints,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Has a guest write to its file systems again.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="mountPoints">Where the file systems are mounted; none: all of them.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>How many were thawed.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainFSThaw</c>, <c>REMOTE_PROC_DOMAIN_FSTHAW</c>.</remarks>
    [Procedure(336, Api = "virDomainFSThaw", Since = "1.2.5"), Acl("domain:fs_freeze")]
    ValueTask<int> DomainFsthawAsync(
        DomainHandle domain,
        [XdrMax(RemoteLimits.DomainFsfreezeMountpoints)] IReadOnlyList<string> mountPoints,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Has a guest tell its disks what it does not use.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="mountPoint">Where the file system is mounted; null: all of them.</param>
    /// <param name="minimumBytes">The smallest free range to tell, in bytes.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainFSTrim</c>, <c>REMOTE_PROC_DOMAIN_FSTRIM</c>.</remarks>
    [Procedure(294, Api = "virDomainFSTrim", Since = "1.0.1"), Acl("domain:fs_trim")]
    ValueTask DomainFstrimAsync(
        DomainHandle domain,
        string? mountPoint,
        ulong minimumBytes,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Lists a guest's file systems.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The file systems, and how many there are.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainGetFSInfo</c>, <c>REMOTE_PROC_DOMAIN_GET_FSINFO</c>.</remarks>
    [Procedure(349, Api = "virDomainGetFSInfo", Since = "1.2.11", Idempotent = true)]
    [Acl("domain:fs_freeze")]
    [ReplyMax("FileSystems", RemoteLimits.DomainFsinfo)]
    ValueTask<(IReadOnlyList<DomainFileSystem> FileSystems, uint Count)> DomainGetFsinfoAsync(
        DomainHandle domain,
        uint flags,
        CancellationToken cancellationToken);
}
