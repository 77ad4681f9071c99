using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains.Checkpoints;

/// <summary>Points in time since which changes of guests' disks are kept, for backups.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainCheckpoints
{
    /// <summary>Makes a checkpoint of a guest.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="xml">Of what, and its name (XML).</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The checkpoint.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed.
    /// </exception>
    /// <remarks><c>virDomainCheckpointCreateXML</c>, <c>REMOTE_PROC_DOMAIN_CHECKPOINT_CREATE_XML</c>.</remarks>
    [Procedure(411, Api = "virDomainCheckpointCreateXML", Since = "5.6.0")]
    [Acl("domain:checkpoint")]
    [Acl("domain:fs_freeze:VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE")]
    ValueTask<DomainCheckpointHandle> DomainCheckpointCreateXmlAsync(
        DomainHandle domain,
        string xml,
        DomainCheckpointCreateFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Describes a checkpoint.</summary>
    /// <param name="checkpoint">The checkpoint.</param>
    /// <param name="flags">What to show.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomainCheckpoint"/>: there is no such checkpoint.</exception>
    /// <remarks><c>virDomainCheckpointGetXMLDesc</c>, <c>REMOTE_PROC_DOMAIN_CHECKPOINT_GET_XML_DESC</c>.</remarks>
    [Procedure(412, Api = "virDomainCheckpointGetXMLDesc", Since = "5.6.0", Idempotent = true)]
    [Acl("domain:read")]
    [Acl("domain:read_secure:VIR_DOMAIN_CHECKPOINT_XML_SECURE")]
    [ReadOnly(DeniedFlags = (uint)DomainCheckpointXmlFlags.Secure)]
    ValueTask<string> DomainCheckpointGetXmlDescAsync(
        DomainCheckpointHandle checkpoint,
        DomainCheckpointXmlFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Lists a guest's checkpoints.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="needResults">Whether the list is wanted, or the number only.</param>
    /// <param name="flags">Which.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The checkpoints, and how many there are.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainListAllCheckpoints</c>, <c>REMOTE_PROC_DOMAIN_LIST_ALL_CHECKPOINTS</c>.</remarks>
    [Procedure(413, Since = "5.6.0", Idempotent = true)]
    [Acl("domain:read")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Checkpoints", RemoteLimits.DomainCheckpointList)]
    ValueTask<(IReadOnlyList<DomainCheckpointHandle> Checkpoints, int Count)> DomainListAllCheckpointsAsync(
        DomainHandle domain,
        bool needResults,
        DomainCheckpointListFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Lists the checkpoints that come after a checkpoint.</summary>
    /// <param name="checkpoint">The checkpoint.</param>
    /// <param name="needResults">Whether the list is wanted, or the number only.</param>
    /// <param name="flags">Which.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The checkpoints, and how many there are.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomainCheckpoint"/>: there is no such checkpoint.</exception>
    /// <remarks><c>virDomainCheckpointListAllChildren</c>, <c>REMOTE_PROC_DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN</c>.</remarks>
    [Procedure(414, Since = "5.6.0", Idempotent = true)]
    [Acl("domain:read")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Checkpoints", RemoteLimits.DomainCheckpointList)]
    ValueTask<(IReadOnlyList<DomainCheckpointHandle> Checkpoints, int Count)> DomainCheckpointListAllChildrenAsync(
        DomainCheckpointHandle checkpoint,
        bool needResults,
        DomainCheckpointListFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Finds a checkpoint by its name.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="name">The name.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The checkpoint.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.NoDomainCheckpoint"/>: there is no such
    /// checkpoint.
    /// </exception>
    /// <remarks><c>virDomainCheckpointLookupByName</c>, <c>REMOTE_PROC_DOMAIN_CHECKPOINT_LOOKUP_BY_NAME</c>.</remarks>
    [Procedure(415, Since = "5.6.0", Idempotent = true), Acl("domain:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<DomainCheckpointHandle> DomainCheckpointLookupByNameAsync(
        DomainHandle domain,
        string name,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Finds the checkpoint that comes before a checkpoint.</summary>
    /// <param name="checkpoint">The checkpoint.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The checkpoint.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomainCheckpoint"/>: there is no such checkpoint, or none comes before it.
    /// </exception>
    /// <remarks><c>virDomainCheckpointGetParent</c>, <c>REMOTE_PROC_DOMAIN_CHECKPOINT_GET_PARENT</c>.</remarks>
    [Procedure(416, Since = "5.6.0", Idempotent = true), Acl("domain:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<DomainCheckpointHandle> DomainCheckpointGetParentAsync(
        DomainCheckpointHandle checkpoint,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Deletes a checkpoint.</summary>
    /// <param name="checkpoint">The checkpoint.</param>
    /// <param name="flags">What of it.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomainCheckpoint"/>: there is no such checkpoint.</exception>
    /// <remarks><c>virDomainCheckpointDelete</c>, <c>REMOTE_PROC_DOMAIN_CHECKPOINT_DELETE</c>.</remarks>
    [Procedure(417, Since = "5.6.0"), Acl("domain:checkpoint")]
    ValueTask DomainCheckpointDeleteAsync(
        DomainCheckpointHandle checkpoint,
        DomainCheckpointDeleteFlags flags,
        CancellationToken cancellationToken);
}
