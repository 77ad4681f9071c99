namespace Vireo.Model.Domains.Devices.Disks.Sources;

/// <summary>A cookie that is sent.</summary>
[XmlView("cookie")]
public sealed partial class HttpCookie
{
    /// <summary>Its name (<c>cookie/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>Its value (<c>cookie</c>).</summary>
    [XmlText(".")] public partial string? Value { get; set; }
}
