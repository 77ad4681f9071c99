namespace Vireo.Model.Domains.Booting;

/// <summary>A firmware's file.</summary>
[XmlView("loader")]
public sealed partial class FirmwareLoader
{
    /// <summary>Whether the guest cannot write it (<c>loader/@readonly</c>).</summary>
    [XmlAttribute("readonly")] public partial bool? IsReadOnly { get; set; }

    /// <summary>Whether it needs system management mode for secure boot (<c>loader/@secure</c>).</summary>
    [XmlAttribute("secure")] public partial bool? IsSecure { get; set; }

    /// <summary>How the guest sees it (<c>loader/@type</c>).</summary>
    [XmlAttribute("type")] public partial FirmwareLoaderType? Type { get; set; }

    /// <summary>Whether it keeps no variables (<c>loader/@stateless</c>).</summary>
    [XmlAttribute("stateless")] public partial bool? IsStateless { get; set; }

    /// <summary>The file (<c>loader</c>).</summary>
    [XmlText(".")] public partial string? Path { get; set; }
}

/// <summary>How a guest sees its firmware.</summary>
[XmlEnum]
public enum FirmwareLoaderType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>rom</c>.</summary>
    Rom,

    /// <summary><c>pflash</c>.</summary>
    [XmlWord("pflash")]
    Flash,
}
