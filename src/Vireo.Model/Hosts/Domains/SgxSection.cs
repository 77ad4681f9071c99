namespace Vireo.Model.Hosts.Domains;

/// <summary>Memory of enclaves on a node.</summary>
[XmlView("section")]
public sealed partial class SgxSection
{
    /// <summary>The node (<c>section/@node</c>).</summary>
    [XmlAttribute("node")] public partial uint? Node { get; set; }

    /// <summary>How much (<c>section/@size</c>).</summary>
    [XmlSize(".", Attribute = "size")] public partial DataSize? Size { get; set; }
}
