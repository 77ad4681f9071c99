using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.NetworkXml;

/// <summary>
/// A network's definition: its document in normal form, and what drivers ask of it. It never changes; what changes a network makes
/// another definition.
/// </summary>
public sealed class NetworkDefinition
{
    private string? _text;

    internal NetworkDefinition(XElement root)
    {
        Root = root;
        Name = root.Element("name")?.Value ?? string.Empty;
        Uuid = Guid.Parse(root.Element("uuid")?.Value ?? string.Empty);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The UUID.</summary>
    public Guid Uuid { get; }

    /// <summary>The bridge on the node; null: it has none, or none yet.</summary>
    public string? Bridge => Root.Element("bridge")?.Attribute("name")?.Value;

    /// <summary>The tree, for reading only.</summary>
    public XElement Root { get; }

    /// <summary>The document as <c>virNetworkGetXMLDesc</c> shows it. Written once.</summary>
    public string Text => _text ??= XmlOutput.Format(Root);
}
