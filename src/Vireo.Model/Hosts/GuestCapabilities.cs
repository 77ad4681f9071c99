namespace Vireo.Model.Hosts;

/// <summary>A kind of guest that a host can have.</summary>
[XmlView("guest")]
public sealed partial class GuestCapabilities
{
    /// <summary>The kind (<c>guest/os_type</c>).</summary>
    [XmlText("os_type")] public partial GuestType? Type { get; set; }

    /// <summary>Its machines (<c>guest/arch</c>).</summary>
    [XmlElement("arch")] public partial GuestArchitecture Architecture { get; set; }

    /// <summary>Features of its machines (<c>guest/features</c>).</summary>
    [XmlElement("features")] public partial GuestFeatures Features { get; set; }
}

/// <summary>Kinds of guests.</summary>
[XmlEnum]
public enum GuestType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>xen</c>.</summary>
    Xen,

    /// <summary><c>linux</c>.</summary>
    Linux,

    /// <summary><c>hvm</c>.</summary>
    Hvm,

    /// <summary><c>exe</c>.</summary>
    Exe,

    /// <summary><c>uml</c>.</summary>
    Uml,
}
