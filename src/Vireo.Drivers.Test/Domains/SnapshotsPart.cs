using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Snapshots;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;

namespace Vireo.Drivers.Test.Domains;

/// <summary>Guests' snapshots, of which there are none until they can be made.</summary>
internal sealed class SnapshotsPart(TestNode node) : DomainSnapshotListBase
{
    private const DomainSnapshotListFlags Known = (DomainSnapshotListFlags)0x7ff;

    /// <inheritdoc />
    public override ValueTask<int> DomainSnapshotNumAsync(
        DomainHandle domain, DomainSnapshotListFlags flags, CancellationToken cancellationToken)
    {
        Check(domain, flags, "testDomainSnapshotNum");
        return ValueTask.FromResult(0);
    }

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> DomainSnapshotListNamesAsync(
        DomainHandle domain, int maxNames, DomainSnapshotListFlags flags, CancellationToken cancellationToken)
    {
        Check(domain, flags, "testDomainSnapshotListNames");
        return ValueTask.FromResult<IReadOnlyList<string>>([]);
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<DomainSnapshotHandle> Snapshots, int Count)> DomainListAllSnapshotsAsync(
        DomainHandle domain, bool needResults, DomainSnapshotListFlags flags, CancellationToken cancellationToken)
    {
        Check(domain, flags, "testDomainListAllSnapshots");
        return ValueTask.FromResult<(IReadOnlyList<DomainSnapshotHandle>, int)>(([], 0));
    }

    /// <inheritdoc />
    public override ValueTask<bool> DomainHasCurrentSnapshotAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainHasCurrentSnapshot");
        _ = node.StateOf(domain);
        return ValueTask.FromResult(false);
    }

    private void Check(DomainHandle domain, DomainSnapshotListFlags flags, string function)
    {
        TestFaults.CheckFlags((uint)flags, (uint)Known, function);
        _ = node.StateOf(domain);
    }
}
