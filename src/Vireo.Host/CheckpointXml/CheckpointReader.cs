using System.Globalization;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.DomainXml;
using Vireo.Host.Xml;

namespace Vireo.Host.CheckpointXml;

/// <summary>Reads a checkpoint's document as libvirt's parser does.</summary>
public static class CheckpointReader
{
    private const string DocumentName = "(domain_checkpoint)";

    /// <summary>Reads a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="reading">What the driver fills in of guests.</param>
    /// <param name="now">The time, in seconds since 1970: when a new checkpoint is made.</param>
    /// <param name="redefines">Whether it describes a checkpoint that was made before.</param>
    /// <returns>The checkpoint.</returns>
    /// <exception cref="VirtException">The document is no XML, or breaks a rule; code and words are libvirt's.</exception>
    public static Checkpoint Read(string text, DomainReading reading, long now, bool redefines)
    {
        XElement input = XmlDocuments.Parse(text, DocumentName, "domaincheckpoint", VirtErrorDomain.DomainCheckpoint);
        string? name = Text(input, "name");
        if (name is null && redefines)
        {
            throw CheckpointFaults.Raise(VirtErrorCode.XmlError, "a redefined checkpoint must have a name");
        }

        var checkpoint = new Checkpoint
        {
            Name = name ?? now.ToString(CultureInfo.InvariantCulture),
            Description = Text(input, "description"),
            CreationTime = now,
            Disks = [.. (input.Element("disks")?.Elements() ?? []).Select(ReadDisk)],
        };
        return redefines ? ReadPast(input, reading, checkpoint) : checkpoint;
    }

    private static Checkpoint ReadPast(XElement input, DomainReading reading, Checkpoint checkpoint)
    {
        if (!long.TryParse(Text(input, "creationTime"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long time))
        {
            throw CheckpointFaults.Raise(VirtErrorCode.InternalError, "missing creationTime from existing checkpoint");
        }

        return checkpoint with
        {
            CreationTime = time,
            ParentName = input.Element("parent") is { } parent ? Text(parent, "name") : null,
            Domain = input.Element("domain") is { } domain ? DomainReader.Read(domain, reading) : null,
        };
    }

    private static CheckpointDisk ReadDisk(XElement input)
    {
        string name = input.Attribute("name")?.Value ?? string.Empty;
        string tracking = input.Attribute("checkpoint")?.Value ?? "bitmap";
        CheckpointSchema.CheckDisk(name, tracking);
        return new CheckpointDisk(name, tracking == "bitmap", input.Attribute("bitmap")?.Value);
    }

    private static string? Text(XElement input, string name) => input.Element(name)?.Value is { Length: > 0 } text ? text : null;
}
