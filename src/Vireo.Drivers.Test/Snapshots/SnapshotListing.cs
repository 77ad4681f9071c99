using Vireo.Contract.Domains.Snapshots;
using Vireo.Host.Moments;
using Vireo.Host.SnapshotXml;

namespace Vireo.Drivers.Test.Snapshots;

/// <summary>Which snapshots the flags of a list mean.</summary>
internal static class SnapshotListing
{
    private const DomainSnapshotListFlags Leaves = DomainSnapshotListFlags.Leaves | DomainSnapshotListFlags.NoLeaves;
    private const DomainSnapshotListFlags Metadata = DomainSnapshotListFlags.Metadata | DomainSnapshotListFlags.NoMetadata;

    private const DomainSnapshotListFlags States =
        DomainSnapshotListFlags.Inactive | DomainSnapshotListFlags.Active | DomainSnapshotListFlags.DiskOnly;

    private const DomainSnapshotListFlags Places = DomainSnapshotListFlags.Internal | DomainSnapshotListFlags.External;

    /// <summary>The flags that the test driver takes.</summary>
    internal const uint Known =
        (uint)(DomainSnapshotListFlags.Roots | DomainSnapshotListFlags.Topological | Leaves | Metadata | States | Places);

    /// <summary>The snapshots below one that the flags mean.</summary>
    /// <param name="tree">The guest's snapshots.</param>
    /// <param name="from">The one; null: the guest itself.</param>
    /// <param name="flags">The flags. The first means the roots only of a guest, but all descendants of a snapshot.</param>
    internal static IEnumerable<Snapshot> Of(MomentTree<Snapshot> tree, string? from, DomainSnapshotListFlags flags)
    {
        // The test driver keeps metadata of every snapshot.
        if ((flags & Metadata) == DomainSnapshotListFlags.NoMetadata)
        {
            return [];
        }

        bool deep = (flags & DomainSnapshotListFlags.Roots) != 0 == from is not null;
        if ((flags & Leaves) == Leaves)
        {
            // With children and without any: libvirt's own finds none that is both.
            return [];
        }

        bool? leaves = (flags & Leaves) == 0 ? null : (flags & DomainSnapshotListFlags.Leaves) != 0;
        return tree.Below(from, new MomentQuery(deep, leaves))
            .Where(snapshot => TakesState(flags & States, snapshot) && TakesPlace(flags & Places, snapshot));
    }

    private static bool TakesState(DomainSnapshotListFlags flags, Snapshot snapshot) => flags == 0 || snapshot.State switch
    {
        SnapshotStates.ShutOff => (flags & DomainSnapshotListFlags.Inactive) != 0,
        SnapshotStates.DiskSnapshot => (flags & DomainSnapshotListFlags.DiskOnly) != 0,
        _ => (flags & DomainSnapshotListFlags.Active) != 0,
    };

    private static bool TakesPlace(DomainSnapshotListFlags flags, Snapshot snapshot) => flags switch
    {
        DomainSnapshotListFlags.Internal => !snapshot.IsExternal,
        DomainSnapshotListFlags.External => snapshot.IsExternal,
        _ => true,
    };
}
