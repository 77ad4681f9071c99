namespace Vireo.Model.Domains.Devices.Displays;

/// <summary>Where a display listens.</summary>
[XmlView("listen")]
public sealed partial class GraphicsListen
{
    /// <summary>What it is (<c>listen/@type</c>).</summary>
    [XmlAttribute("type")] public partial GraphicsListenType? Type { get; set; }

    /// <summary>The address (<c>listen/@address</c>).</summary>
    [XmlAttribute("address")] public partial string? Address { get; set; }

    /// <summary>The network whose address it is (<c>listen/@network</c>).</summary>
    [XmlAttribute("network")] public partial string? Network { get; set; }

    /// <summary>The unix socket (<c>listen/@socket</c>).</summary>
    [XmlAttribute("socket")] public partial string? Socket { get; set; }
}

/// <summary>What a display listens on.</summary>
[XmlEnum]
public enum GraphicsListenType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>address</c>.</summary>
    Address,

    /// <summary><c>network</c>.</summary>
    Network,

    /// <summary><c>socket</c>.</summary>
    Socket,

    /// <summary><c>none</c>.</summary>
    None,
}
