using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Snapshots;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.Moments;
using Vireo.Host.SnapshotXml;

namespace Vireo.Drivers.Test.Snapshots;

/// <summary>Guests' snapshots, which hold the definition and the state of then.</summary>
internal sealed class SnapshotsPart(TestNode node) : DomainSnapshotsBase
{
    /// <inheritdoc />
    public override ValueTask<DomainSnapshotHandle> DomainSnapshotCreateXmlAsync(
        DomainHandle domain, string xml, DomainSnapshotCreateFlags flags, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new DomainSnapshotHandle(SnapshotCreation.Create(node, domain, xml, flags), domain));

    /// <inheritdoc />
    public override ValueTask DomainRevertToSnapshotAsync(
        DomainSnapshotHandle snapshot, DomainSnapshotRevertFlags flags, CancellationToken cancellationToken)
    {
        SnapshotReversion.Revert(node, snapshot, flags);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainSnapshotDeleteAsync(
        DomainSnapshotHandle snapshot, DomainSnapshotDeleteFlags flags, CancellationToken cancellationToken)
    {
        const DomainSnapshotDeleteFlags Children = DomainSnapshotDeleteFlags.Children;
        const DomainSnapshotDeleteFlags ChildrenOnly = DomainSnapshotDeleteFlags.ChildrenOnly;
        CallFaults.CheckExclusive(
            (uint)flags,
            (uint)Children,
            "VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN",
            (uint)ChildrenOnly,
            "VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY",
            "virDomainSnapshotDelete");
        TestFaults.CheckFlags((uint)flags, (uint)(Children | ChildrenOnly), "testDomainSnapshotDelete");
        node.Change(snapshot.Domain, state =>
        {
            MomentTree<Snapshot> tree = state.Snapshots;
            string name = SnapshotLookup.Require(state, snapshot.Name).Name;
            tree = (flags & (Children | ChildrenOnly)) == 0 ? tree : tree.RemoveBelow(name);
            return state with { Snapshots = (flags & ChildrenOnly) != 0 ? tree : tree.Remove(name) };
        });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask<string> DomainSnapshotGetXmlDescAsync(
        DomainSnapshotHandle snapshot, DomainSnapshotXmlFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)DomainSnapshotXmlFlags.Secure, "testDomainSnapshotGetXMLDesc");
        bool secure = (flags & DomainSnapshotXmlFlags.Secure) != 0;
        return ValueTask.FromResult(SnapshotWriter.Write(Require(snapshot), snapshot.Domain.Uuid, secure));
    }

    /// <inheritdoc />
    public override ValueTask<DomainSnapshotHandle> DomainSnapshotLookupByNameAsync(
        DomainHandle domain, string name, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainSnapshotLookupByName");
        return ValueTask.FromResult(new DomainSnapshotHandle(SnapshotLookup.Require(node.StateOf(domain), name).Name, domain));
    }

    /// <inheritdoc />
    public override ValueTask<DomainSnapshotHandle> DomainSnapshotCurrentAsync(
        DomainHandle domain, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainSnapshotCurrent");
        return node.StateOf(domain).Snapshots.Current is { } current
            ? ValueTask.FromResult(new DomainSnapshotHandle(current.Name, domain))
            : throw TestFaults.Raise(VirtErrorCode.NoDomainSnapshot, "the domain does not have a current snapshot");
    }

    /// <inheritdoc />
    public override ValueTask<bool> DomainSnapshotIsCurrentAsync(
        DomainSnapshotHandle snapshot, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainSnapshotIsCurrent");
        TestDomainState state = node.StateOf(snapshot.Domain);
        return ValueTask.FromResult(SnapshotLookup.Require(state, snapshot.Name) == state.Snapshots.Current);
    }

    /// <inheritdoc />
    public override ValueTask<bool> DomainSnapshotHasMetadataAsync(
        DomainSnapshotHandle snapshot, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainSnapshotHasMetadata");
        _ = Require(snapshot);
        return ValueTask.FromResult(true);
    }

    private Snapshot Require(DomainSnapshotHandle snapshot) => SnapshotLookup.Require(node.StateOf(snapshot.Domain), snapshot.Name);
}
