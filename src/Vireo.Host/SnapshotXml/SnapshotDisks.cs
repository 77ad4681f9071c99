using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;

namespace Vireo.Host.SnapshotXml;

/// <summary>Brings a snapshot's disks in line with the guest's: one for each, in the guest's order and by the guest's names.</summary>
public static class SnapshotDisks
{
    /// <summary>Fills in what the document left open.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="domain">The guest as it was then; null: nobody knows.</param>
    /// <param name="fallback">Where disks are kept of which nobody says where.</param>
    /// <returns>The snapshot with all disks.</returns>
    /// <exception cref="VirtException">A disk is not the guest's, named twice, or to be kept where it cannot be.</exception>
    public static Snapshot Align(Snapshot snapshot, DomainDefinition? domain, string fallback)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        XElement root = domain?.Root ?? throw SnapshotFaults.Raise(VirtErrorCode.InternalError, "missing domain in snapshot");
        XElement[] disks = [.. DomainDevices.Of(root, "disk")];
        if (snapshot.Disks.Count > disks.Length)
        {
            throw SnapshotFaults.Unsupported("too many disk snapshot requests for domain");
        }

        Dictionary<XElement, SnapshotDisk> asked = Match(snapshot.Disks, root, fallback);
        SnapshotDisk[] aligned = [.. disks.Select(disk => asked.GetValueOrDefault(disk) ?? Default(disk, fallback))];
        for (int i = 0; i < aligned.Length; i++)
        {
            aligned[i] = SnapshotFiles.Name(aligned, i, disks[i], snapshot.Name);
        }

        return snapshot with { Disks = aligned };
    }

    private static Dictionary<XElement, SnapshotDisk> Match(IReadOnlyList<SnapshotDisk> asked, XElement root, string fallback)
    {
        var matched = new Dictionary<XElement, SnapshotDisk>();
        foreach (SnapshotDisk disk in asked)
        {
            XElement own = DomainDevices.FindDisk(root, disk.Name) ?? throw SnapshotFaults.Unsupported($"no disk named '{disk.Name}'");
            if (!matched.TryAdd(own, Decide(disk, own, fallback)))
            {
                throw SnapshotFaults.Unsupported($"disk '{disk.Name}' specified twice");
            }
        }

        return matched;
    }

    /// <summary>An internal snapshot takes all disks or none of them, but for those that the guest leaves out.</summary>
    private static SnapshotDisk Decide(SnapshotDisk disk, XElement own, string fallback)
    {
        bool uniform = fallback == SnapshotLocations.Internal;
        string? wanted = LocationOf(own);
        string location = disk.Location
            ?? (wanted is not null && (!uniform || wanted == SnapshotLocations.None) ? wanted : fallback);
        bool leftOut = location == SnapshotLocations.None && wanted == SnapshotLocations.None;
        if (uniform && location != fallback && !leftOut)
        {
            throw SnapshotFaults.Unsupported($"disk '{disk.Name}' must use snapshot mode '{fallback}'");
        }

        return disk.Path is not null && location != SnapshotLocations.External
            ? throw SnapshotFaults.Unsupported($"file '{disk.Path}' for disk '{disk.Name}' requires use of external snapshot mode")
            : disk with { Name = DomainDevices.TargetOf(own) ?? disk.Name, Location = location };
    }

    private static SnapshotDisk Default(XElement own, string fallback) => new(DomainDevices.TargetOf(own) ?? string.Empty)
    {
        Location = DomainDevices.IsEmpty(own) ? SnapshotLocations.None : LocationOf(own) ?? fallback,
    };

    /// <summary>Where a disk's snapshots go by its own word; one that cannot be written needs none.</summary>
    private static string? LocationOf(XElement disk) =>
        disk.Attribute("snapshot")?.Value ?? (disk.Element("readonly") is null ? null : SnapshotLocations.None);
}
