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
        return new VolumeDefinition(root);
    }

    private ulong Number(string name) => ulong.Parse(Root.Element(name)?.Value ?? "0", CultureInfo.InvariantCulture);
}
