using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains.Snapshots;

/// <summary>What guests were at some time, kept to go back to.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainSnapshots
{
    /// <summary>Takes a snapshot of a guest.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="xml">What to take, and its name (XML).</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed.
    /// </exception>
    /// <remarks><c>virDomainSnapshotCreateXML</c>, <c>REMOTE_PROC_DOMAIN_SNAPSHOT_CREATE_XML</c>.</remarks>
    [Procedure(185, Api = "virDomainSnapshotCreateXML", Since = "0.8.0")]
    [Acl("domain:snapshot")]
    [Acl("domain:fs_freeze:VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE")]
    ValueTask<DomainSnapshotHandle> DomainSnapshotCreateXmlAsync(
        DomainHandle domain,
        string xml,
        DomainSnapshotCreateFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Describes a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="flags">What to show.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomainSnapshot"/>: there is no such snapshot.</exception>
    /// <remarks><c>virDomainSnapshotGetXMLDesc</c>, <c>REMOTE_PROC_DOMAIN_SNAPSHOT_GET_XML_DESC</c>.</remarks>
    [Procedure(186, Api = "virDomainSnapshotGetXMLDesc", Since = "0.8.0", Idempotent = true)]
    [Acl("domain:read")]
    [Acl("domain:read_secure:VIR_DOMAIN_SNAPSHOT_XML_SECURE")]
    [Priority(CallPriority.High), ReadOnly(DeniedFlags = (uint)DomainSnapshotXmlFlags.Secure)]
    ValueTask<string> DomainSnapshotGetXmlDescAsync(
        DomainSnapshotHandle snapshot,
        DomainSnapshotXmlFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Finds a snapshot by its name.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="name">The name.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.NoDomainSnapshot"/>: there is no such
    /// snapshot.
    /// </exception>
    /// <remarks><c>virDomainSnapshotLookupByName</c>, <c>REMOTE_PROC_DOMAIN_SNAPSHOT_LOOKUP_BY_NAME</c>.</remarks>
    [Procedure(189, Since = "0.8.0", Idempotent = true), Acl("domain:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<DomainSnapshotHandle> DomainSnapshotLookupByNameAsync(
        DomainHandle domain,
        string name,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Finds the snapshot that the guest as it is comes from.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.NoDomainSnapshot"/>: there is no such
    /// snapshot.
    /// </exception>
    /// <remarks><c>virDomainSnapshotCurrent</c>, <c>REMOTE_PROC_DOMAIN_SNAPSHOT_CURRENT</c>.</remarks>
    [Procedure(191, Since = "0.8.0", Idempotent = true), Acl("domain:read"), ReadOnly]
    ValueTask<DomainSnapshotHandle> DomainSnapshotCurrentAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken);

    /// <summary>Tells whether the guest as it is comes from a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomainSnapshot"/>: there is no such snapshot.</exception>
    /// <remarks><c>virDomainSnapshotIsCurrent</c>, <c>REMOTE_PROC_DOMAIN_SNAPSHOT_IS_CURRENT</c>.</remarks>
    [Procedure(271, Since = "0.9.13", Idempotent = true), Acl("domain:read"), ReadOnly]
    ValueTask<bool> DomainSnapshotIsCurrentAsync(DomainSnapshotHandle snapshot, uint flags, CancellationToken cancellationToken);

    /// <summary>Tells whether libvirt takes note of a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomainSnapshot"/>: there is no such snapshot.</exception>
    /// <remarks><c>virDomainSnapshotHasMetadata</c>, <c>REMOTE_PROC_DOMAIN_SNAPSHOT_HAS_METADATA</c>.</remarks>
    [Procedure(272, Since = "0.9.13", Idempotent = true), Acl("domain:read"), ReadOnly]
    ValueTask<bool> DomainSnapshotHasMetadataAsync(DomainSnapshotHandle snapshot, uint flags, CancellationToken cancellationToken);

    /// <summary>Goes back to a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomainSnapshot"/>: there is no such snapshot. <see cref="VirtErrorCode.SnapshotRevertRisky"/>: what is
    /// now would be lost, and that was not asked for.
    /// </exception>
    /// <remarks><c>virDomainRevertToSnapshot</c>, <c>REMOTE_PROC_DOMAIN_REVERT_TO_SNAPSHOT</c>.</remarks>
    [Procedure(192, Since = "0.8.0"), Acl("domain:snapshot")]
    ValueTask DomainRevertToSnapshotAsync(
        DomainSnapshotHandle snapshot,
        DomainSnapshotRevertFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Deletes a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="flags">What of it.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomainSnapshot"/>: there is no such snapshot.</exception>
    /// <remarks><c>virDomainSnapshotDelete</c>, <c>REMOTE_PROC_DOMAIN_SNAPSHOT_DELETE</c>.</remarks>
    [Procedure(193, Since = "0.8.0"), Acl("domain:snapshot")]
    ValueTask DomainSnapshotDeleteAsync(
        DomainSnapshotHandle snapshot,
        DomainSnapshotDeleteFlags flags,
        CancellationToken cancellationToken);
}
