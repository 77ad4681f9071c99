using System.Xml.Linq;
using Vireo.Host.DomainDocuments;

namespace Vireo.Host.CheckpointXml;

/// <summary>Writes a checkpoint's document as <c>virDomainCheckpointGetXMLDesc</c> shows it.</summary>
public static class CheckpointWriter
{
    /// <summary>Writes the whole document.</summary>
    /// <param name="checkpoint">The checkpoint.</param>
    /// <param name="withDomain">Whether the guest is shown.</param>
    /// <param name="secure">Whether passwords are shown.</param>
    /// <returns>The document.</returns>
    public static string Write(Checkpoint checkpoint, bool withDomain, bool secure)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        return DomainWriter.Write(
            new XElement(
                "domaincheckpoint",
                new XElement("name", checkpoint.Name),
                checkpoint.Description is { } description ? new XElement("description", description) : null,
                checkpoint.ParentName is { } parent ? new XElement("parent", new XElement("name", parent)) : null,
                checkpoint.CreationTime == 0 ? null : new XElement("creationTime", checkpoint.CreationTime),
                checkpoint.Disks.Count == 0 ? null : new XElement("disks", checkpoint.Disks.Select(Disk)),
                withDomain ? checkpoint.Domain?.CopyTree() : null),
            secure);
    }

    private static XElement Disk(CheckpointDisk disk) => new(
        "disk",
        new XAttribute("name", disk.Name),
        new XAttribute("checkpoint", disk.IsTracked ? "bitmap" : "no"),
        disk.Bitmap is { } bitmap ? new XAttribute("bitmap", bitmap) : null);
}
