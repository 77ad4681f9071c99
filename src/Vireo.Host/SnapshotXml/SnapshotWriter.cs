using System.Xml.Linq;
using Vireo.Host.DomainDocuments;

namespace Vireo.Host.SnapshotXml;

/// <summary>Writes a snapshot's document as <c>virDomainSnapshotGetXMLDesc</c> shows it.</summary>
public static class SnapshotWriter
{
    /// <summary>Writes the whole document.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="domain">The guest's UUID.</param>
    /// <param name="secure">Whether passwords are shown.</param>
    /// <returns>The document.</returns>
    public static string Write(Snapshot snapshot, Guid domain, bool secure)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return DomainWriter.Write(
            new XElement(
                "domainsnapshot",
                new XElement("name", snapshot.Name),
                snapshot.Description is { } description ? new XElement("description", description) : null,
                snapshot.State is { } state ? new XElement("state", state) : null,
                snapshot.ParentName is { } parent ? new XElement("parent", new XElement("name", parent)) : null,
                snapshot.CreationTime == 0 ? null : new XElement("creationTime", snapshot.CreationTime),
                Memory(snapshot),
                snapshot.Disks.Count == 0 ? null : new XElement("disks", snapshot.Disks.Select(Disk)),
                snapshot.Domain?.CopyTree() ?? new XElement("domain", new XElement("uuid", domain)),
                Renamed(snapshot.InactiveDomain)),
            secure);
    }

    private static XElement? Memory(Snapshot snapshot) => snapshot.Memory is not { } location
        ? null
        : new XElement(
            "memory",
            new XAttribute("snapshot", location),
            snapshot.MemoryFile is { } file ? new XAttribute("file", file) : null);

    private static XElement Disk(SnapshotDisk disk)
    {
        bool named = disk.Path is not null || disk.Driver?.Attribute("type") is not null;
        return new XElement(
            "disk",
            new XAttribute("name", disk.Name),
            disk.Location is { } location ? new XAttribute("snapshot", location) : null,
            named ? new XAttribute("type", disk.Type) : null,
            disk.IsBeingDeleted ? new XElement("snapshotDeleteInProgress") : null,
            named && disk.Driver is { } driver ? new XElement(driver) : null,
            named && disk.Source is { } source ? new XElement(source) : null);
    }

    private static XElement? Renamed(DomainDefinition? domain)
    {
        if (domain?.CopyTree() is not { } tree)
        {
            return null;
        }

        tree.Name = "inactiveDomain";
        return tree;
    }
}
