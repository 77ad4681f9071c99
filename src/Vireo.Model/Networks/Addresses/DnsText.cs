namespace Vireo.Model.Networks.Addresses;

/// <summary>A text that a name server tells.</summary>
[XmlView("txt")]
public sealed partial class DnsText
{
    /// <summary>The name that it stands under (<c>txt/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>The text (<c>txt/@value</c>).</summary>
    [XmlAttribute("value")] public partial string? Value { get; set; }
}
