namespace Vireo.Model.Domains.Devices.Networking;

/// <summary>What an end of an interface leaves to others.</summary>
[XmlView("host")]
public sealed partial class OffloadOptions
{
    /// <summary>Checksums (<c>host/@csum</c>).</summary>
    [XmlAttribute("csum", Form = XmlForm.OnOff)] public partial bool? Checksum { get; set; }

    /// <summary>Segmentation (<c>host/@gso</c>).</summary>
    [XmlAttribute("gso", Form = XmlForm.OnOff)] public partial bool? Segmentation { get; set; }

    /// <summary>Segmentation of TCP over IPv4 (<c>host/@tso4</c>).</summary>
    [XmlAttribute("tso4", Form = XmlForm.OnOff)] public partial bool? TcpSegmentation4 { get; set; }

    /// <summary>Segmentation of TCP over IPv6 (<c>host/@tso6</c>).</summary>
    [XmlAttribute("tso6", Form = XmlForm.OnOff)] public partial bool? TcpSegmentation6 { get; set; }

    /// <summary>Segmentation of TCP with congestion notification (<c>host/@ecn</c>).</summary>
    [XmlAttribute("ecn", Form = XmlForm.OnOff)] public partial bool? CongestionNotification { get; set; }

    /// <summary>Fragmentation of UDP (<c>host/@ufo</c>).</summary>
    [XmlAttribute("ufo", Form = XmlForm.OnOff)] public partial bool? UdpFragmentation { get; set; }

    /// <summary>Receiving into several buffers (<c>host/@mrg_rxbuf</c>).</summary>
    [XmlAttribute("mrg_rxbuf", Form = XmlForm.OnOff)] public partial bool? MergedReceiveBuffers { get; set; }
}
