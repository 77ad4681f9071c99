namespace Vireo.Model.Domains.Devices.Disks;

/// <summary>Where a guest sees a disk.</summary>
[XmlView("target")]
public sealed partial class DiskTarget
{
    /// <summary>The name that it is likely to have, such as <c>vda</c> (<c>target/@dev</c>).</summary>
    [XmlAttribute("dev")] public partial string? Device { get; set; }

    /// <summary>The bus (<c>target/@bus</c>).</summary>
    [XmlAttribute("bus")] public partial DiskBus? Bus { get; set; }

    /// <summary>Whether the tray is open (<c>target/@tray</c>).</summary>
    [XmlAttribute("tray")] public partial DiskTray? Tray { get; set; }

    /// <summary>Whether a USB disk says that it can be removed (<c>target/@removable</c>).</summary>
    [XmlAttribute("removable", Form = XmlForm.OnOff)] public partial bool? IsRemovable { get; set; }

    /// <summary>What it says of its rotation: 1 for none, else turns a minute (<c>target/@rotation_rate</c>).</summary>
    [XmlAttribute("rotation_rate")] public partial uint? RotationRate { get; set; }
}

/// <summary>Buses of disks.</summary>
[XmlEnum]
public enum DiskBus
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>ide</c>.</summary>
    Ide,

    /// <summary><c>fdc</c>.</summary>
    Fdc,

    /// <summary><c>scsi</c>.</summary>
    Scsi,

    /// <summary><c>virtio</c>.</summary>
    Virtio,

    /// <summary><c>xen</c>.</summary>
    Xen,

    /// <summary><c>usb</c>.</summary>
    Usb,

    /// <summary><c>uml</c>.</summary>
    Uml,

    /// <summary><c>sata</c>.</summary>
    Sata,

    /// <summary><c>sd</c>.</summary>
    Sd,
}

/// <summary>Whether a drive's tray is open.</summary>
[XmlEnum]
public enum DiskTray
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>open</c>.</summary>
    Open,

    /// <summary><c>closed</c>.</summary>
    Closed,
}
