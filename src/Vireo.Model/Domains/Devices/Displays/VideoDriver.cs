using Vireo.Model.Domains.Devices.Drivers;

namespace Vireo.Model.Domains.Devices.Displays;

/// <summary>How a graphics card works.</summary>
[XmlView("driver")]
public sealed partial class VideoDriver : VirtioDriver
{
    /// <summary>Who draws (<c>driver/@name</c>).</summary>
    [XmlAttribute("name")] public partial VideoDriverName? Name { get; set; }

    /// <summary>How bhyve's guests see VGA (<c>driver/@vgaconf</c>).</summary>
    [XmlAttribute("vgaconf")] public partial VgaConfiguration? VgaConfiguration { get; set; }
}

/// <summary>Who draws.</summary>
[XmlEnum]
public enum VideoDriverName
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>qemu</c>.</summary>
    Qemu,

    /// <summary><c>vhostuser</c>.</summary>
    [XmlWord("vhostuser")]
    VhostUser,
}

/// <summary>How guests of bhyve see VGA.</summary>
[XmlEnum]
public enum VgaConfiguration
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>io</c>.</summary>
    [XmlWord("io")]
    IO,

    /// <summary><c>on</c>.</summary>
    On,

    /// <summary><c>off</c>.</summary>
    Off,
}
