namespace Vireo.Model.Domains.Memory;

/// <summary>A size of huge pages.</summary>
[XmlView("page")]
public sealed partial class HugePageSize
{
    /// <summary>The size (<c>page/@size</c>).</summary>
    [XmlSize(".", Attribute = "size")] public partial DataSize? Size { get; set; }

    /// <summary>The guest's nodes whose memory it is (<c>page/@nodeset</c>).</summary>
    [XmlAttribute("nodeset")] public partial string? Nodes { get; set; }
}
