using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.SnapshotXml;

namespace Vireo.Drivers.Test.Snapshots;

/// <summary>Finds a guest's snapshots.</summary>
internal static class SnapshotLookup
{
    /// <summary>The snapshot of a name.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomainSnapshot"/>: there is none.</exception>
    internal static Snapshot Require(TestDomainState state, string name) => state.Snapshots.Find(name)
        ?? throw TestFaults.Raise(VirtErrorCode.NoDomainSnapshot, $"no domain snapshot with matching name '{name}'");
}
