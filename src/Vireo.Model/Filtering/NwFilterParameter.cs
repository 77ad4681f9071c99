namespace Vireo.Model.Filtering;

/// <summary>A variable of a filter.</summary>
[XmlView("parameter")]
public sealed partial class NwFilterParameter
{
    /// <summary>Its name (<c>parameter/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>Its value (<c>parameter/@value</c>).</summary>
    [XmlAttribute("value")] public partial string? Value { get; set; }
}
