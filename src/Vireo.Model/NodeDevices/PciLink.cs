namespace Vireo.Model.NodeDevices;

/// <summary>A PCI Express link.</summary>
[XmlView("link")]
public sealed partial class PciLink
{
    /// <summary>Whether this is what it could do, or what it does (<c>link/@validity</c>).</summary>
    [XmlAttribute("validity")] public partial PciLinkValidity? Validity { get; set; }

    /// <summary>Its port (<c>link/@port</c>).</summary>
    [XmlAttribute("port")] public partial uint? Port { get; set; }

    /// <summary>Its speed in GT/s (<c>link/@speed</c>).</summary>
    [XmlAttribute("speed")] public partial double? SpeedGigaTransfers { get; set; }

    /// <summary>How many lanes it has (<c>link/@width</c>).</summary>
    [XmlAttribute("width")] public partial uint? Width { get; set; }
}

/// <summary>Whether something could be, or is.</summary>
[XmlEnum]
public enum PciLinkValidity
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>cap</c>.</summary>
    [XmlWord("cap")]
    Possible,

    /// <summary><c>sta</c>.</summary>
    [XmlWord("sta")]
    Present,
}
