using Vireo.Contract.Domains.Snapshots;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.SnapshotXml;

namespace Vireo.Drivers.Test.Snapshots;

/// <summary>How guests' snapshots follow each other.</summary>
internal sealed class SnapshotTreePart(TestNode node) : DomainSnapshotTreeBase
{
    /// <inheritdoc />
    public override ValueTask<DomainSnapshotHandle> DomainSnapshotGetParentAsync(
        DomainSnapshotHandle snapshot, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainSnapshotGetParent");
        return SnapshotLookup.Require(node.StateOf(snapshot.Domain), snapshot.Name).ParentName is { } parent
            ? ValueTask.FromResult(new DomainSnapshotHandle(parent, snapshot.Domain))
            : throw TestFaults.Raise(VirtErrorCode.NoDomainSnapshot, $"snapshot '{snapshot.Name}' does not have a parent");
    }

    /// <inheritdoc />
    public override ValueTask<int> DomainSnapshotNumChildrenAsync(
        DomainSnapshotHandle snapshot, DomainSnapshotListFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, SnapshotListing.Known, "testDomainSnapshotNumChildren");
        return ValueTask.FromResult(Children(snapshot, flags).Count());
    }

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> DomainSnapshotListChildrenNamesAsync(
        DomainSnapshotHandle snapshot, int maxNames, DomainSnapshotListFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, SnapshotListing.Known, "testDomainSnapshotListChildrenNames");
        return ValueTask.FromResult<IReadOnlyList<string>>([.. Children(snapshot, flags).Take(maxNames).Select(child => child.Name)]);
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<DomainSnapshotHandle> Snapshots, int Count)> DomainSnapshotListAllChildrenAsync(
        DomainSnapshotHandle snapshot, bool needResults, DomainSnapshotListFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, SnapshotListing.Known, "testDomainSnapshotListAllChildren");
        DomainSnapshotHandle[] all =
            [.. Children(snapshot, flags).Select(child => new DomainSnapshotHandle(child.Name, snapshot.Domain))];
        return ValueTask.FromResult<(IReadOnlyList<DomainSnapshotHandle>, int)>((needResults ? all : [], all.Length));
    }

    private IEnumerable<Snapshot> Children(DomainSnapshotHandle snapshot, DomainSnapshotListFlags flags)
    {
        TestDomainState state = node.StateOf(snapshot.Domain);
        return SnapshotListing.Of(
            state.Snapshots, SnapshotLookup.Require(state, snapshot.Name).Name, flags);
    }
}
