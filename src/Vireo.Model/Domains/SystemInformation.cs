namespace Vireo.Model.Domains;

/// <summary>What a guest's firmware tells of the machine.</summary>
[XmlView("sysinfo")]
public sealed partial class SystemInformation
{
    /// <summary>How it is told (<c>sysinfo/@type</c>).</summary>
    [XmlAttribute("type")] public partial SystemInformationType? Type { get; set; }

    /// <summary>Of the firmware (<c>sysinfo/bios/entry</c>).</summary>
    [XmlElements("bios/entry")] public partial XmlList<SystemInformationEntry> Bios { get; }

    /// <summary>Of the machine (<c>sysinfo/system/entry</c>).</summary>
    [XmlElements("system/entry")] public partial XmlList<SystemInformationEntry> System { get; }

    /// <summary>Of its boards (<c>sysinfo/baseBoard</c>).</summary>
    [XmlElements("baseBoard")] public partial XmlList<BaseBoard> BaseBoards { get; }

    /// <summary>Of its case (<c>sysinfo/chassis/entry</c>).</summary>
    [XmlElements("chassis/entry")] public partial XmlList<SystemInformationEntry> Chassis { get; }

    /// <summary>Anything (<c>sysinfo/oemStrings/entry</c>).</summary>
    [XmlTexts("oemStrings/entry")] public partial XmlTextList OemStrings { get; }

    /// <summary>Files that the guest's firmware finds (<c>sysinfo/entry</c>).</summary>
    [XmlElements("entry")] public partial XmlList<SystemInformationEntry> Entries { get; }
}

/// <summary>How a guest's firmware tells of the machine.</summary>
[XmlEnum]
public enum SystemInformationType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>smbios</c>.</summary>
    [XmlWord("smbios")]
    SmBios,

    /// <summary><c>fwcfg</c>.</summary>
    [XmlWord("fwcfg")]
    FirmwareConfiguration,
}
