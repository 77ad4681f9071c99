namespace Vireo.Model.Domains.Booting;

/// <summary>How a guest boots.</summary>
[XmlView("os")]
public sealed partial class BootDefinition
{
    /// <summary>The firmware that the host chooses a file of (<c>os/@firmware</c>).</summary>
    [XmlAttribute("firmware")] public partial FirmwareKind? Firmware { get; set; }

    /// <summary>What kind of operating system it has (<c>os/type</c>).</summary>
    [XmlText("type")] public partial OperatingSystemType? Type { get; set; }

    /// <summary>Its machine's architecture (<c>os/type/@arch</c>).</summary>
    [XmlAttribute("type/arch")] public partial Architecture? Architecture { get; set; }

    /// <summary>Its machine's type, such as <c>q35</c> (<c>os/type/@machine</c>).</summary>
    [XmlAttribute("type/machine")] public partial string? Machine { get; set; }

    /// <summary>The program that a container starts (<c>os/init</c>).</summary>
    [XmlText("init")] public partial string? Init { get; set; }

    /// <summary>Its arguments (<c>os/initarg</c>).</summary>
    [XmlTexts("initarg")] public partial XmlTextList InitArguments { get; }

    /// <summary>Its environment (<c>os/initenv</c>).</summary>
    [XmlElements("initenv")] public partial XmlList<InitVariable> InitEnvironment { get; }

    /// <summary>The folder that it starts in (<c>os/initdir</c>).</summary>
    [XmlText("initdir")] public partial string? InitDirectory { get; set; }

    /// <summary>The user that it runs as (<c>os/inituser</c>).</summary>
    [XmlText("inituser")] public partial string? InitUser { get; set; }

    /// <summary>The group that it runs as (<c>os/initgroup</c>).</summary>
    [XmlText("initgroup")] public partial string? InitGroup { get; set; }

    /// <summary>What the firmware must, or must not, have (<c>os/firmware/feature</c>).</summary>
    [XmlElements("firmware/feature")] public partial XmlList<FirmwareFeature> FirmwareFeatures { get; }

    /// <summary>The firmware's file (<c>os/loader</c>).</summary>
    [XmlElement("loader")] public partial FirmwareLoader Loader { get; set; }

    /// <summary>Where the firmware keeps its variables (<c>os/nvram</c>).</summary>
    [XmlElement("nvram")] public partial FirmwareVariables Nvram { get; set; }

    /// <summary>The kernel that is booted directly (<c>os/kernel</c>).</summary>
    [XmlText("kernel")] public partial string? Kernel { get; set; }

    /// <summary>That kernel's first file system (<c>os/initrd</c>).</summary>
    [XmlText("initrd")] public partial string? InitialRamDisk { get; set; }

    /// <summary>That kernel's command line (<c>os/cmdline</c>).</summary>
    [XmlText("cmdline")] public partial string? CommandLine { get; set; }

    /// <summary>That kernel's device tree (<c>os/dtb</c>).</summary>
    [XmlText("dtb")] public partial string? DeviceTree { get; set; }

    /// <summary>That kernel's root device (<c>os/root</c>).</summary>
    [XmlText("root")] public partial string? Root { get; set; }

    /// <summary>Tables that are added to the machine's (<c>os/acpi/table</c>).</summary>
    [XmlElements("acpi/table")] public partial XmlList<AcpiTable> AcpiTables { get; }

    /// <summary>
    /// The kinds of devices that are tried, in order: <c>hd</c>, <c>cdrom</c>, <c>network</c>, <c>fd</c> (<c>os/boot/@dev</c>).
    /// </summary>
    [XmlTexts("boot", Attribute = "dev")] public partial XmlTextList BootDevices { get; }

    /// <summary>Whether the firmware shows a menu (<c>os/bootmenu/@enable</c>).</summary>
    [XmlAttribute("bootmenu/enable")] public partial bool? HasBootMenu { get; set; }

    /// <summary>How long it shows the menu, in ms (<c>os/bootmenu/@timeout</c>).</summary>
    [XmlAttribute("bootmenu/timeout")] public partial uint? BootMenuTimeoutMs { get; set; }

    /// <summary>Whether the firmware can be seen on a serial port (<c>os/bios/@useserial</c>).</summary>
    [XmlAttribute("bios/useserial")] public partial bool? IsBiosOnSerial { get; set; }

    /// <summary>After how long it reboots when nothing boots, in ms; -1: never (<c>os/bios/@rebootTimeout</c>).</summary>
    [XmlAttribute("bios/rebootTimeout")] public partial int? RebootTimeoutMs { get; set; }

    /// <summary>Where the firmware's information on the machine comes from (<c>os/smbios/@mode</c>).</summary>
    [XmlAttribute("smbios/mode")] public partial SmBiosMode? SmBios { get; set; }
}

/// <summary>Kinds of firmware.</summary>
[XmlEnum]
public enum FirmwareKind
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>bios</c>.</summary>
    Bios,

    /// <summary><c>efi</c>.</summary>
    Efi,
}

/// <summary>Kinds of operating systems.</summary>
[XmlEnum]
public enum OperatingSystemType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>xen</c>.</summary>
    Xen,

    /// <summary><c>linux</c>.</summary>
    Linux,

    /// <summary><c>xenpvh</c>.</summary>
    [XmlWord("xenpvh")]
    XenPvh,

    /// <summary><c>hvm</c>.</summary>
    [XmlWord("hvm")]
    HardwareVirtual,

    /// <summary><c>exe</c>.</summary>
    [XmlWord("exe")]
    Container,
}

/// <summary>Where a firmware's information on the machine comes from.</summary>
[XmlEnum]
public enum SmBiosMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>emulate</c>.</summary>
    Emulate,

    /// <summary><c>host</c>.</summary>
    Host,

    /// <summary><c>sysinfo</c>.</summary>
    [XmlWord("sysinfo")]
    SystemInformation,
}
