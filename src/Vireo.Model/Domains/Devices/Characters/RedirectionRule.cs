namespace Vireo.Model.Domains.Devices.Characters;

/// <summary>Which redirected devices are let in.</summary>
[XmlView("usbdev")]
public sealed partial class RedirectionRule
{
    /// <summary>The class; -1: any (<c>usbdev/@class</c>).</summary>
    [XmlAttribute("class")] public partial string? Class { get; set; }

    /// <summary>The vendor; -1: any (<c>usbdev/@vendor</c>).</summary>
    [XmlAttribute("vendor")] public partial string? Vendor { get; set; }

    /// <summary>The product; -1: any (<c>usbdev/@product</c>).</summary>
    [XmlAttribute("product")] public partial string? Product { get; set; }

    /// <summary>The version; -1: any (<c>usbdev/@version</c>).</summary>
    [XmlAttribute("version")] public partial string? Version { get; set; }

    /// <summary>Whether they are let in (<c>usbdev/@allow</c>).</summary>
    [XmlAttribute("allow")] public partial bool? IsAllowed { get; set; }
}
