using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.StorageXml;

/// <summary>A volume's definition: its document in normal form, and what drivers ask of it. It never changes.</summary>
public sealed class VolumeDefinition
{
    private string? _text;

    internal VolumeDefinition(XElement root)
    {
        Root = root;
        Name = root.Element("name")?.Value ?? string.Empty;
        CapacityBytes = Number("capacity");
        AllocationBytes = Number("allocation");
    }

    /// <summary>The name, unique in its pool.</summary>
    public string Name { get; }

    /// <summary>What names it among all volumes; null: nothing yet.</summary>
    public string? Key => Root.Element("key")?.Value;

    /// <summary>Where it is on the node; null: nowhere yet.</summary>
    public string? Path => Root.Element("target")?.Element("path")?.Value;

    /// <summary>How large it seems.</summary>
    public ulong CapacityBytes { get; }

    /// <summary>How much it takes.</summary>
    public ulong AllocationBytes { get; }

    /// <summary>What it is: <c>file</c>, <c>dir</c> and so on.</summary>
    public string Type => Root.Attribute("type")?.Value ?? "file";

    /// <summary>The format of its content, in libvirt's word.</summary>
    public string Format => Root.Element("target")?.Element("format")?.Attribute("type")?.Value ?? "raw";

    /// <summary>Whether its document says how much it is to take.</summary>
    public bool HasAllocation { get; internal init; }

    /// <summary>How large its file seems; 0: nothing is known.</summary>
    public ulong PhysicalBytes => Number("physical");

    /// <summary>The tree, for reading only.</summary>
    public XElement Root { get; }

    /// <summary>The document as <c>virStorageVolGetXMLDesc</c> shows it. Written once.</summary>
    public string Text => _text ??= XmlOutput.Format(Root);

    /// <summary>The definition in another place.</summary>
    /// <param name="path">Where it is on the node.</param>
    /// <param name="key">What names it.</param>
    /// <returns>The other definition.</returns>
    public VolumeDefinition At(string path, string key)
    {
        var root = new XElement(Root);
        root.Element("key")?.Remove();
        root.Element("name")?.AddAfterSelf(new XElement("key", key));
        root.Element("target")?.Element("path")?.Remove();
        root.Element("target")?.AddFirst(new XElement("path", path));
        return new VolumeDefinition(root) { HasAllocation = HasAllocation };
    }

    /// <summary>The definition with other sizes.</summary>
    /// <param name="capacityBytes">How large it seems.</param>
    /// <param name="allocationBytes">How much it takes.</param>
    /// <returns>The other definition.</returns>
    public VolumeDefinition Sized(ulong capacityBytes, ulong allocationBytes)
    {
        var root = new XElement(Root);
        root.Element("capacity")?.SetValue(capacityBytes);
        root.Element("allocation")?.SetValue(allocationBytes);
        return new VolumeDefinition(root) { HasAllocation = HasAllocation };
    }

    /// <summary>The image that it changes, as its document names it; null: none.</summary>
    public string? BackingPath => Root.Element("backingStore")?.Element("path")?.Value;

    /// <summary>The definition with what is found of the image that it changes.</summary>
    /// <param name="file">That image's file.</param>
    /// <returns>The other definition.</returns>
    public VolumeDefinition WithBacking(FileFacts file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var root = new XElement(Root);
        if (root.Element("backingStore") is { } backing)
        {
            string format = backing.Element("format")?.Attribute("type")?.Value ?? "raw";
            backing.ReplaceWith(new BackingFacts(BackingPath ?? string.Empty, format, file).Write());
        }

        return new VolumeDefinition(root) { HasAllocation = HasAllocation };
    }

    /// <summary>The definition with what is found of the volume on the node.</summary>
    /// <param name="facts">What is found.</param>
    /// <returns>The other definition.</returns>
    public VolumeDefinition With(VolumeFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var root = new XElement(Root);
        VolumeWriting.Apply(root, facts);
        return new VolumeDefinition(root) { HasAllocation = HasAllocation };
    }

    /// <summary>The definition with what the volume's own head says.</summary>
    /// <param name="image">What it says.</param>
    /// <param name="secret">The UUID of the secret with which it is encrypted; null: it is not, or none is known.</param>
    /// <param name="backing">The image that it changes; null: none.</param>
    /// <returns>The other definition.</returns>
    public VolumeDefinition With(ImageFacts image, Guid? secret, BackingFacts? backing)
    {
        ArgumentNullException.ThrowIfNull(image);
        var root = new XElement(Root);
        XElement? encryption = image.Encryption is null ? null : new XElement(
            "encryption",
            new XAttribute("format", image.Encryption),
            secret is { } known
                ? new XElement("secret", new XAttribute("type", "passphrase"), new XAttribute("uuid", known.ToString("D")))
                : string.Empty);
        VolumeWriting.Apply(root, image, encryption, backing?.Write());
        return new VolumeDefinition(root) { HasAllocation = HasAllocation };
    }

    /// <summary>A volume that was found on the node, of which nothing is known yet.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="path">Where it is.</param>
    /// <returns>The definition.</returns>
    public static VolumeDefinition Found(string name, string path) => new(new XElement(
        "volume",
        new XElement("name", name),
        new XElement("key", path),
        VolumeWriting.Amount("capacity", 0),
        VolumeWriting.Amount("allocation", 0),
        new XElement("target", new XElement("path", path))));

    private ulong Number(string name) => ulong.Parse(Root.Element(name)?.Value ?? "0", CultureInfo.InvariantCulture);
}
