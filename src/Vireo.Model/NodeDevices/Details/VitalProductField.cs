namespace Vireo.Model.NodeDevices.Details;

/// <summary>A field that was added.</summary>
[XmlView("vendor_field")]
public sealed partial class VitalProductField
{
    /// <summary>Its letter or digit (<c>vendor_field/@index</c>).</summary>
    [XmlAttribute("index")] public partial string? Index { get; set; }

    /// <summary>Its value (<c>vendor_field</c>).</summary>
    [XmlText(".")] public partial string? Value { get; set; }
}
