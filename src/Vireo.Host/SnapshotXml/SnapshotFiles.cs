using System.Xml.Linq;
using Vireo.Host.DomainDocuments;

namespace Vireo.Host.SnapshotXml;

/// <summary>Names the files that take what is written to disks after an external snapshot.</summary>
internal static class SnapshotFiles
{
    /// <summary>One disk of several, with a file where it needs one: beside the disk's, with the snapshot's name for a suffix.</summary>
    internal static SnapshotDisk Name(SnapshotDisk[] disks, int index, XElement own, string snapshot)
    {
        SnapshotDisk disk = disks[index];
        if (disk.Location != SnapshotLocations.External || disk.Path is not null)
        {
            return disk;
        }

        string about = $"cannot generate external snapshot name for disk '{disk.Name}'";
        if (disk.Type != "file")
        {
            throw SnapshotFaults.Unsupported($"{about} on a '{disk.Type}' device");
        }

        string origin = DomainDevices.SourceOf(own) ?? throw SnapshotFaults.Unsupported($"{about} without source");
        if (!File.Exists(origin))
        {
            throw SnapshotFaults.Unsupported(
                $"source for disk '{disk.Name}' is not a regular file; refusing to generate external snapshot name");
        }

        string path = $"{WithoutSuffix(origin)}.{snapshot}";
        return disks.Take(index).FirstOrDefault(other => other.Path == path) is { } other
            ? throw SnapshotFaults.Unsupported($"{about}: collision with disk '{other.Name}'")
            : disk with { Source = new XElement("source", new XAttribute("file", path)) };
    }

    private static string WithoutSuffix(string path)
    {
        int dot = path.LastIndexOf('.');
        return dot >= 0 && !path[dot..].Contains('/', StringComparison.Ordinal) ? path[..dot] : path;
    }
}
