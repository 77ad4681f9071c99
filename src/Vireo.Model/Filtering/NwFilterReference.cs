namespace Vireo.Model.Filtering;

/// <summary>Another filter that is applied.</summary>
[XmlView("filterref")]
public sealed partial class NwFilterReference
{
    /// <summary>Its name (<c>filterref/@filter</c>).</summary>
    [XmlAttribute("filter")] public partial string? Filter { get; set; }

    /// <summary>Values of its variables (<c>filterref/parameter</c>).</summary>
    [XmlElements("parameter")] public partial XmlList<NwFilterParameter> Parameters { get; }
}
