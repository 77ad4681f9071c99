namespace Vireo.Model.Domains.Devices.Drivers;

/// <summary>A device's ROM.</summary>
[XmlView("rom")]
public sealed partial class DeviceRom
{
    /// <summary>Whether it has one (<c>rom/@enabled</c>).</summary>
    [XmlAttribute("enabled")] public partial bool? IsEnabled { get; set; }

    /// <summary>Whether the guest sees it in memory (<c>rom/@bar</c>).</summary>
    [XmlAttribute("bar", Form = XmlForm.OnOff)] public partial bool? IsMapped { get; set; }

    /// <summary>The file that holds it (<c>rom/@file</c>).</summary>
    [XmlAttribute("file")] public partial string? File { get; set; }
}
