using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Snapshots;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;

namespace Vireo.Drivers.Test.Snapshots;

/// <summary>Lists of guests' snapshots.</summary>
internal sealed class SnapshotListPart(TestNode node) : DomainSnapshotListBase
{
    /// <inheritdoc />
    public override ValueTask<int> DomainSnapshotNumAsync(
        DomainHandle domain, DomainSnapshotListFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, SnapshotListing.Known, "testDomainSnapshotNum");
        return ValueTask.FromResult(SnapshotListing.Of(node.StateOf(domain).Snapshots, null, flags).Count());
    }

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> DomainSnapshotListNamesAsync(
        DomainHandle domain, int maxNames, DomainSnapshotListFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, SnapshotListing.Known, "testDomainSnapshotListNames");
        return ValueTask.FromResult<IReadOnlyList<string>>(
            [.. SnapshotListing.Of(node.StateOf(domain).Snapshots, null, flags).Take(maxNames).Select(snapshot => snapshot.Name)]);
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<DomainSnapshotHandle> Snapshots, int Count)> DomainListAllSnapshotsAsync(
        DomainHandle domain, bool needResults, DomainSnapshotListFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, SnapshotListing.Known, "testDomainListAllSnapshots");
        DomainSnapshotHandle[] all = [.. SnapshotListing.Of(node.StateOf(domain).Snapshots, null, flags)
            .Select(snapshot => new DomainSnapshotHandle(snapshot.Name, domain))];
        return ValueTask.FromResult<(IReadOnlyList<DomainSnapshotHandle>, int)>((needResults ? all : [], all.Length));
    }

    /// <inheritdoc />
    public override ValueTask<bool> DomainHasCurrentSnapshotAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainHasCurrentSnapshot");
        return ValueTask.FromResult(node.StateOf(domain).Snapshots.Current is not null);
    }
}
