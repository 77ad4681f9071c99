namespace Vireo.Model.NodeDevices;

/// <summary>An attribute of a mediated device.</summary>
[XmlView("attr")]
public sealed partial class MediatedAttribute
{
    /// <summary>Its name (<c>attr/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>Its value (<c>attr/@value</c>).</summary>
    [XmlAttribute("value")] public partial string? Value { get; set; }
}
