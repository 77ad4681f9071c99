using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.HostInterfaceXml;

/// <summary>A host interface's definition: its document in normal form, and what drivers ask of it. It never changes.</summary>
public sealed class HostInterfaceDefinition
{
    private string? _text;

    internal HostInterfaceDefinition(XElement root)
    {
        Root = root;
        Name = root.Attribute("name")?.Value ?? string.Empty;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The hardware address, as the document has it; null: it says none.</summary>
    public string? Mac => Root.Element("mac")?.Attribute("address")?.Value;

    /// <summary>The tree, for reading only.</summary>
    public XElement Root { get; }

    /// <summary>The document as <c>virInterfaceGetXMLDesc</c> shows it. Written once.</summary>
    public string Text => _text ??= XmlOutput.Format(Root);
}
