using Vireo.Errors;

namespace Vireo.Host.SnapshotXml;

/// <summary>What must not change when a snapshot is described anew.</summary>
public static class SnapshotRedefinition
{
    /// <summary>Judges a description.</summary>
    /// <param name="snapshot">The description.</param>
    /// <param name="before">What is known of the snapshot; null: nothing.</param>
    /// <param name="domain">The guest's UUID.</param>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: it is of another guest, or of another kind.</exception>
    public static void Check(Snapshot snapshot, Snapshot? before, Guid domain)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        if (snapshot.Domain is { } own && own.Uuid != domain)
        {
            throw Fault($"definition for snapshot {snapshot.Name} must use uuid {domain:D}");
        }

        if (before is null)
        {
            return;
        }

        if (before.IsOnline != snapshot.IsOnline)
        {
            throw Fault($"cannot change between online and offline snapshot state in snapshot {snapshot.Name}");
        }

        if ((before.State == SnapshotStates.DiskSnapshot) != (snapshot.State == SnapshotStates.DiskSnapshot))
        {
            throw Fault($"cannot change between disk only and full system in snapshot {snapshot.Name}");
        }
    }

    private static VirtException Fault(string detail) => SnapshotFaults.Raise(VirtErrorCode.InvalidArg, detail);
}
