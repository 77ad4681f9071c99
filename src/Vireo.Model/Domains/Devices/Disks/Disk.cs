using System.Xml.Linq;
using Vireo.Model.Authentication;
using Vireo.Model.Domains.Devices.Addresses;
using Vireo.Model.Domains.Devices.Disks.Sources;
using Vireo.Model.Domains.Devices.Drivers;
using Vireo.Model.Encryption;

namespace Vireo.Model.Domains.Devices.Disks;

/// <summary>A disk, or a drive with or without a medium.</summary>
[XmlView("disk")]
public sealed partial class Disk : DomainDevice
{
    /// <summary>What the guest sees (<c>disk/@device</c>).</summary>
    [XmlAttribute("device", Default = DiskKind.Disk)] public partial DiskKind Device { get; set; }

    /// <summary>Which of virtio's interfaces it offers (<c>disk/@model</c>).</summary>
    [XmlAttribute("model")] public partial VirtioModel? Model { get; set; }

    /// <summary>Whether the guest may send it any SCSI command, with the privileges that takes (<c>disk/@rawio</c>).</summary>
    [XmlAttribute("rawio")] public partial bool? IsRawIO { get; set; }

    /// <summary>Whether SCSI commands that are not safe are let through (<c>disk/@sgio</c>).</summary>
    [XmlAttribute("sgio")] public partial ScsiFilter? ScsiCommands { get; set; }

    /// <summary>Where a snapshot of the guest has it (<c>disk/@snapshot</c>).</summary>
    [XmlAttribute("snapshot")] public partial SnapshotLocation? Snapshot { get; set; }

    /// <summary>How the host reads and writes it (<c>disk/driver</c>).</summary>
    [XmlElement("driver")] public partial DiskDriver Driver { get; set; }

    /// <summary>How one logs in to it; in newer documents it is in the source (<c>disk/auth</c>).</summary>
    [XmlElement("auth")] public partial StorageAuthentication Authentication { get; set; }

    /// <summary>What it is made of; null with no type, an element that isn't there: no medium (<c>disk/source</c>).</summary>
    [XmlVariant("source")] public partial DiskSource? Source { get; set; }

    /// <summary>What the source is a layer on; one without content: nothing more (<c>disk/backingStore</c>).</summary>
    [XmlElement("backingStore")] public partial BackingStore? BackingStore { get; set; }

    /// <summary>The guest of Xen's that drives it (<c>disk/backenddomain/@name</c>).</summary>
    [XmlAttribute("backenddomain/name")] public partial string? BackendDomain { get; set; }

    /// <summary>What the guest sees of cylinders and heads (<c>disk/geometry</c>).</summary>
    [XmlElement("geometry")] public partial DiskGeometry Geometry { get; set; }

    /// <summary>The size of a block that the guest sees, in bytes (<c>disk/blockio/@logical_block_size</c>).</summary>
    [XmlAttribute("blockio/logical_block_size")] public partial uint? LogicalBlockSize { get; set; }

    /// <summary>The size of a physical block that the guest sees, in bytes (<c>disk/blockio/@physical_block_size</c>).</summary>
    [XmlAttribute("blockio/physical_block_size")] public partial uint? PhysicalBlockSize { get; set; }

    /// <summary>The job that copies it at present (<c>disk/mirror</c>).</summary>
    [XmlElement("mirror")] public partial DiskMirror? Mirror { get; set; }

    /// <summary>Where the guest sees it (<c>disk/target</c>).</summary>
    [XmlElement("target")] public partial DiskTarget Target { get; set; }

    /// <summary>How fast it may be (<c>disk/iotune</c>).</summary>
    [XmlElement("iotune")] public partial DiskTuning Tuning { get; set; }

    /// <summary>Whether the guest cannot write it (<c>disk/readonly</c>).</summary>
    [XmlFlag("readonly")] public partial bool IsReadOnly { get; set; }

    /// <summary>Whether other guests use it at the same time (<c>disk/shareable</c>).</summary>
    [XmlFlag("shareable")] public partial bool IsShareable { get; set; }

    /// <summary>Whether what is written is forgotten when the guest ends (<c>disk/transient</c>).</summary>
    [XmlFlag("transient")] public partial bool IsTransient { get; set; }

    /// <summary>Whether other guests may use its source at the same time (<c>disk/transient/@shareBacking</c>).</summary>
    [XmlAttribute("transient/shareBacking")] public partial bool? IsBackingShared { get; set; }

    /// <summary>The serial number that the guest sees (<c>disk/serial</c>).</summary>
    [XmlText("serial")] public partial string? Serial { get; set; }

    /// <summary>The world wide name that the guest sees (<c>disk/wwn</c>).</summary>
    [XmlText("wwn")] public partial string? WorldWideName { get; set; }

    /// <summary>The vendor that the guest sees: up to eight characters (<c>disk/vendor</c>).</summary>
    [XmlText("vendor")] public partial string? Vendor { get; set; }

    /// <summary>The product that the guest sees: up to sixteen characters (<c>disk/product</c>).</summary>
    [XmlText("product")] public partial string? Product { get; set; }

    /// <summary>How it is encrypted; in newer documents it is in the source (<c>disk/encryption</c>).</summary>
    [XmlElement("encryption")] public partial StorageEncryption Encryption { get; set; }

    /// <summary>In which order it is tried at boot, from 1 (<c>disk/boot/@order</c>).</summary>
    [XmlAttribute("boot/order")] public partial uint? BootOrder { get; set; }

    /// <summary>What an s390 guest's boot loader is told (<c>disk/boot/@loadparm</c>).</summary>
    [XmlAttribute("boot/loadparm")] public partial string? BootLoadParameter { get; set; }

    /// <summary>What libvirt keeps for itself (<c>disk/privateData</c>).</summary>
    [XmlRaw("privateData")] public partial XElement? PrivateData { get; set; }
}

/// <summary>What a guest sees of a disk.</summary>
[XmlEnum]
public enum DiskKind
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>floppy</c>.</summary>
    Floppy,

    /// <summary><c>disk</c>.</summary>
    Disk,

    /// <summary><c>cdrom</c>.</summary>
    [XmlWord("cdrom")]
    CdRom,

    /// <summary><c>lun</c>.</summary>
    Lun,
}

/// <summary>Whether SCSI commands that are not safe are let through.</summary>
[XmlEnum]
public enum ScsiFilter
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>filtered</c>.</summary>
    Filtered,

    /// <summary><c>unfiltered</c>.</summary>
    Unfiltered,
}
