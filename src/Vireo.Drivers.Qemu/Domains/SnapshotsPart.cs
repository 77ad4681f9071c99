using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Snapshots;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Running;

namespace Vireo.Drivers.Qemu.Domains;

/// <summary>Guests' snapshots, of which there are none until they can be made.</summary>
internal sealed class SnapshotsPart(QemuNode node) : DomainSnapshotListBase
{
    private const DomainSnapshotListFlags Known = (DomainSnapshotListFlags)0x7ff;

    /// <inheritdoc />
    public override ValueTask<int> DomainSnapshotNumAsync(
        DomainHandle domain, DomainSnapshotListFlags flags, CancellationToken cancellationToken)
    {
        Check(domain, flags, "qemuDomainSnapshotNum");
        return ValueTask.FromResult(0);
    }

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> DomainSnapshotListNamesAsync(
        DomainHandle domain, int maxNames, DomainSnapshotListFlags flags, CancellationToken cancellationToken)
    {
        Check(domain, flags, "qemuDomainSnapshotListNames");
        return ValueTask.FromResult<IReadOnlyList<string>>([]);
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<DomainSnapshotHandle> Snapshots, int Count)> DomainListAllSnapshotsAsync(
        DomainHandle domain, bool needResults, DomainSnapshotListFlags flags, CancellationToken cancellationToken)
    {
        Check(domain, flags, "qemuDomainListAllSnapshots");
        return ValueTask.FromResult<(IReadOnlyList<DomainSnapshotHandle>, int)>(([], 0));
    }

    /// <inheritdoc />
    public override ValueTask<bool> DomainHasCurrentSnapshotAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, 0, "qemuDomainHasCurrentSnapshot");
        _ = node.StateOf(domain);
        return ValueTask.FromResult(false);
    }

    private void Check(DomainHandle domain, DomainSnapshotListFlags flags, string function)
    {
        DriverFaults.CheckFlags((uint)flags, (uint)Known, function);
        _ = node.StateOf(domain);
    }
}
