namespace Vireo.Model.Hosts.Processors;

/// <summary>A size of pages.</summary>
[XmlView("pages")]
public sealed partial class PageSize
{
    /// <summary>The size (<c>pages/@size</c>).</summary>
    [XmlSize(".", Attribute = "size")] public partial DataSize? Size { get; set; }

    /// <summary>How many a node has (<c>pages</c>).</summary>
    [XmlText(".")] public partial ulong? Count { get; set; }
}
