namespace Vireo.Model.Hosts;

/// <summary>Features of guests' machines.</summary>
[XmlView("features")]
public sealed partial class GuestFeatures
{
    /// <summary>They can address more than 4 GiB (<c>features/pae</c>).</summary>
    [XmlFlag("pae")] public partial bool HasPae { get; set; }

    /// <summary>They need not (<c>features/nonpae</c>).</summary>
    [XmlFlag("nonpae")] public partial bool HasNonPae { get; set; }

    /// <summary>They can have the other order of bytes (<c>features/ia64_be</c>).</summary>
    [XmlFlag("ia64_be")] public partial bool HasIa64BigEndian { get; set; }

    /// <summary>They have ACPI (<c>features/acpi</c>).</summary>
    [XmlElement("acpi")] public partial GuestFeature? Acpi { get; set; }

    /// <summary>They have an APIC (<c>features/apic</c>).</summary>
    [XmlElement("apic")] public partial GuestFeature? Apic { get; set; }

    /// <summary>The host's hardware translates their addresses (<c>features/hap</c>).</summary>
    [XmlElement("hap")] public partial GuestFeature? Hap { get; set; }

    /// <summary>Their processors can be chosen (<c>features/cpuselection</c>).</summary>
    [XmlFlag("cpuselection")] public partial bool CanSelectCpu { get; set; }

    /// <summary>Devices have an order at boot (<c>features/deviceboot</c>).</summary>
    [XmlFlag("deviceboot")] public partial bool CanBootDevices { get; set; }

    /// <summary>Snapshots can have their disks alone (<c>features/disksnapshot</c>).</summary>
    [XmlElement("disksnapshot")] public partial GuestFeature? DiskSnapshot { get; set; }
}
