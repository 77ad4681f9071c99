namespace Vireo.Model.Processors.Numa;

/// <summary>The distance to a NUMA node.</summary>
[XmlView("sibling")]
public sealed partial class NumaDistance
{
    /// <summary>The other node (<c>sibling/@id</c>).</summary>
    [XmlAttribute("id")] public partial uint? Id { get; set; }

    /// <summary>The distance: 10 to itself (<c>sibling/@value</c>).</summary>
    [XmlAttribute("value")] public partial uint? Value { get; set; }
}
