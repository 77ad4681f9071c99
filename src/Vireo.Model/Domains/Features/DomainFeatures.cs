namespace Vireo.Model.Domains.Features;

/// <summary>Features of a guest's machine.</summary>
[XmlView("features")]
public sealed partial class DomainFeatures
{
    /// <summary>Whether it has ACPI (<c>features/acpi</c>).</summary>
    [XmlFlag("acpi")] public partial bool IsAcpi { get; set; }

    /// <summary>Whether it has an APIC (<c>features/apic</c>).</summary>
    [XmlFlag("apic")] public partial bool IsApic { get; set; }

    /// <summary>Whether the guest may end interrupts without the host (<c>features/apic/@eoi</c>).</summary>
    [XmlAttribute("apic/eoi", Form = XmlForm.OnOff)] public partial bool? IsApicEoi { get; set; }

    /// <summary>Whether it can address more than 4 GiB (<c>features/pae</c>).</summary>
    [XmlFlag("pae")] public partial bool IsPae { get; set; }

    /// <summary>Whether the host's hardware translates the guest's addresses (<c>features/hap</c>).</summary>
    [XmlSwitch("hap")] public partial bool? Hap { get; set; }

    /// <summary>Whether Xen speaks as Hyper-V (<c>features/viridian</c>).</summary>
    [XmlFlag("viridian")] public partial bool IsViridian { get; set; }

    /// <summary>Whether a container has a network of its own (<c>features/privnet</c>).</summary>
    [XmlFlag("privnet")] public partial bool IsPrivateNetwork { get; set; }

    /// <summary>What Hyper-V offers, offered to Windows (<c>features/hyperv</c>).</summary>
    [XmlElement("hyperv")] public partial HypervFeatures Hyperv { get; set; }

    /// <summary>What KVM offers (<c>features/kvm</c>).</summary>
    [XmlElement("kvm")] public partial KvmFeatures Kvm { get; set; }

    /// <summary>Whether the guest gives up a processor that waits for a lock (<c>features/pvspinlock</c>).</summary>
    [XmlSwitch("pvspinlock")] public partial bool? ParavirtualSpinlocks { get; set; }

    /// <summary>What a container's root may do (<c>features/capabilities</c>).</summary>
    [XmlElement("capabilities")] public partial ContainerCapabilities ContainerCapabilities { get; set; }

    /// <summary>Whether the guest has performance counters (<c>features/pmu</c>).</summary>
    [XmlSwitch("pmu")] public partial bool? PerformanceCounters { get; set; }

    /// <summary>Whether it has VMware's port (<c>features/vmport</c>).</summary>
    [XmlSwitch("vmport")] public partial bool? VmPort { get; set; }

    /// <summary>The version of its ARM interrupt controller (<c>features/gic/@version</c>).</summary>
    [XmlAttribute("gic/version")] public partial GicVersion? GicVersion { get; set; }

    /// <summary>Whether it has an ARM interrupt controller (<c>features/gic</c>).</summary>
    [XmlFlag("gic")] public partial bool IsGic { get; set; }

    /// <summary>Whether it has system management mode (<c>features/smm</c>).</summary>
    [XmlSwitch("smm")] public partial bool? SystemManagement { get; set; }

    /// <summary>How much memory system management mode has (<c>features/smm/tseg</c>).</summary>
    [XmlSize("smm/tseg", Unit = "MiB")] public partial DataSize? SystemManagementMemory { get; set; }

    /// <summary>Who makes its I/O APIC (<c>features/ioapic/@driver</c>).</summary>
    [XmlAttribute("ioapic/driver")] public partial IoApicDriver? IoApicDriver { get; set; }

    /// <summary>Whether the hash page table can change its size (<c>features/hpt/@resizing</c>).</summary>
    [XmlAttribute("hpt/resizing")] public partial HptResizing? HptResizing { get; set; }

    /// <summary>The largest pages of the hash page table (<c>features/hpt/maxpagesize</c>).</summary>
    [XmlSize("hpt/maxpagesize")] public partial DataSize? HptMaxPageSize { get; set; }

    /// <summary>Whether the guest tells how to read its dump (<c>features/vmcoreinfo</c>).</summary>
    [XmlSwitch("vmcoreinfo")] public partial bool? VmCoreInfo { get; set; }

    /// <summary>Whether it has transactional memory (<c>features/htm</c>).</summary>
    [XmlSwitch("htm")] public partial bool? TransactionalMemory { get; set; }

    /// <summary>Whether a guest on POWER can run guests (<c>features/nested-hv</c>).</summary>
    [XmlSwitch("nested-hv")] public partial bool? NestedHypervisor { get; set; }

    /// <summary>What happens when the guest uses an unknown register (<c>features/msrs/@unknown</c>).</summary>
    [XmlAttribute("msrs/unknown")] public partial UnknownRegisterPolicy? UnknownRegisters { get; set; }

    /// <summary>Whether flushing the count cache is helped by hardware (<c>features/ccf-assist</c>).</summary>
    [XmlSwitch("ccf-assist")] public partial bool? CountCacheFlushAssist { get; set; }

    /// <summary>What Xen offers (<c>features/xen</c>).</summary>
    [XmlElement("xen")] public partial XenFeatures Xen { get; set; }

    /// <summary>Whether the cache is flushed on a change of privilege (<c>features/cfpc/@value</c>).</summary>
    [XmlAttribute("cfpc/value")] public partial SpectreMitigation? CacheFlushOnPrivilegeChange { get; set; }

    /// <summary>Whether speculation past bounds is barred (<c>features/sbbc/@value</c>).</summary>
    [XmlAttribute("sbbc/value")] public partial SpectreMitigation? SpeculationBarrierBounds { get; set; }

    /// <summary>Whether speculation at indirect branches is barred (<c>features/ibs/@value</c>).</summary>
    [XmlAttribute("ibs/value")] public partial IndirectBranchMitigation? IndirectBranchSpeculation { get; set; }

    /// <summary>How much memory QEMU's translated code may take (<c>features/tcg/tb-cache</c>).</summary>
    [XmlSize("tcg/tb-cache", Unit = "MiB")] public partial DataSize? TranslationCache { get; set; }
}

/// <summary>Versions of the ARM interrupt controller.</summary>
[XmlEnum]
public enum GicVersion
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>host</c>.</summary>
    Host,

    /// <summary><c>2</c>.</summary>
    [XmlWord("2")]
    Version2,

    /// <summary><c>3</c>.</summary>
    [XmlWord("3")]
    Version3,
}

/// <summary>Who makes an I/O APIC.</summary>
[XmlEnum]
public enum IoApicDriver
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>qemu</c>.</summary>
    Qemu,

    /// <summary><c>kvm</c>.</summary>
    Kvm,
}

/// <summary>Whether a hash page table can change its size.</summary>
[XmlEnum]
public enum HptResizing
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>enabled</c>.</summary>
    Enabled,

    /// <summary><c>disabled</c>.</summary>
    Disabled,

    /// <summary><c>required</c>.</summary>
    Required,
}

/// <summary>What happens when a guest uses an unknown register.</summary>
[XmlEnum]
public enum UnknownRegisterPolicy
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>ignore</c>.</summary>
    Ignore,

    /// <summary><c>fault</c>.</summary>
    Fault,
}

/// <summary>How well a weakness of a processor is mended.</summary>
[XmlEnum]
public enum SpectreMitigation
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>broken</c>.</summary>
    Broken,

    /// <summary><c>workaround</c>.</summary>
    [XmlWord("workaround")]
    WorkAround,

    /// <summary><c>fixed</c>.</summary>
    Fixed,
}

/// <summary>How well speculation at indirect branches is mended.</summary>
[XmlEnum]
public enum IndirectBranchMitigation
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>broken</c>.</summary>
    Broken,

    /// <summary><c>workaround</c>.</summary>
    [XmlWord("workaround")]
    WorkAround,

    /// <summary><c>fixed-ibs</c>.</summary>
    FixedIbs,

    /// <summary><c>fixed-ccd</c>.</summary>
    FixedCcd,

    /// <summary><c>fixed-na</c>.</summary>
    FixedNa,
}
