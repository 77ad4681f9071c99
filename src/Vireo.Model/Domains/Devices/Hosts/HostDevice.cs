using Vireo.Model.Addresses;
using Vireo.Model.Authentication;
using Vireo.Model.Domains.Devices.Addresses;
using Vireo.Model.Domains.Devices.Disks.Sources;
using Vireo.Model.Domains.Devices.Drivers;
using Vireo.Model.Traffic;

namespace Vireo.Model.Domains.Devices.Hosts;

/// <summary>A device of the host, given to the guest.</summary>
[XmlView("hostdev", By = "type")]
public abstract partial class HostDevice : DomainDevice
{
    /// <summary>To whom: a guest, or a container (<c>hostdev/@mode</c>).</summary>
    [XmlAttribute("mode")] public partial HostDeviceMode? Mode { get; set; }

    /// <summary>Whether libvirt takes it from the host and gives it back (<c>hostdev/@managed</c>).</summary>
    [XmlAttribute("managed")] public partial bool? IsManaged { get; set; }

    /// <summary>In which order it is tried at boot, from 1 (<c>hostdev/boot/@order</c>).</summary>
    [XmlAttribute("boot/order")] public partial uint? BootOrder { get; set; }

    /// <summary>What an s390 guest's boot loader is told (<c>hostdev/boot/@loadparm</c>).</summary>
    [XmlAttribute("boot/loadparm")] public partial string? BootLoadParameter { get; set; }

    /// <summary>Its ROM (<c>hostdev/rom</c>).</summary>
    [XmlElement("rom")] public partial DeviceRom Rom { get; set; }

    /// <summary>Whether the guest cannot write it (<c>hostdev/readonly</c>).</summary>
    [XmlFlag("readonly")] public partial bool IsReadOnly { get; set; }

    /// <summary>Whether other guests use it at the same time (<c>hostdev/shareable</c>).</summary>
    [XmlFlag("shareable")] public partial bool IsShareable { get; set; }

    /// <summary>A PCI device.</summary>
    [XmlCase("pci")]
    public sealed partial class Pci : HostDevice
    {
        /// <summary>Who gives it to the guest (<c>hostdev/driver/@name</c>).</summary>
        [XmlAttribute("driver/name")] public partial HostDeviceDriver? Driver { get; set; }

        /// <summary>What happens at the start when it is missing (<c>hostdev/source/@startupPolicy</c>).</summary>
        [XmlAttribute("source/startupPolicy")] public partial StartupPolicy? StartupPolicy { get; set; }

        /// <summary>Whether writes to its configuration are checked (<c>hostdev/source/@writeFiltering</c>).</summary>
        [XmlAttribute("source/writeFiltering")] public partial bool? IsWriteFiltered { get; set; }

        /// <summary>Its place on the host (<c>hostdev/source/address</c>).</summary>
        [XmlElement("source/address")] public partial PciAddress Source { get; set; }

        /// <summary>Its part in a pair of interfaces that act as one (<c>hostdev/teaming/@type</c>).</summary>
        [XmlAttribute("teaming/type")] public partial TeamingType? Teaming { get; set; }

        /// <summary>The alias of the one that stays (<c>hostdev/teaming/@persistent</c>).</summary>
        [XmlAttribute("teaming/persistent")] public partial string? TeamingPartner { get; set; }

        partial void OnCreated() => Mode = HostDeviceMode.Subsystem;
    }

    /// <summary>A USB device.</summary>
    [XmlCase("usb")]
    public sealed partial class Usb : HostDevice
    {
        /// <summary>What happens at the start when it is missing (<c>hostdev/source/@startupPolicy</c>).</summary>
        [XmlAttribute("source/startupPolicy")] public partial StartupPolicy? StartupPolicy { get; set; }

        /// <summary>Whether the guest may reset it (<c>hostdev/source/@guestReset</c>).</summary>
        [XmlAttribute("source/guestReset")] public partial UsbGuestReset? GuestReset { get; set; }

        /// <summary>Whether it is not there (<c>hostdev/source/@missing</c>).</summary>
        [XmlAttribute("source/missing")] public partial bool? IsMissing { get; set; }

        /// <summary>Its vendor (<c>hostdev/source/vendor/@id</c>).</summary>
        [XmlAttribute("source/vendor/id", Form = XmlForm.Hexadecimal, Digits = 4)] public partial uint? VendorId { get; set; }

        /// <summary>Its product (<c>hostdev/source/product/@id</c>).</summary>
        [XmlAttribute("source/product/id", Form = XmlForm.Hexadecimal, Digits = 4)] public partial uint? ProductId { get; set; }

        /// <summary>Its place on the host (<c>hostdev/source/address</c>).</summary>
        [XmlElement("source/address")] public partial UsbSourceAddress Source { get; set; }

        partial void OnCreated() => Mode = HostDeviceMode.Subsystem;
    }

    /// <summary>A SCSI device.</summary>
    [XmlCase("scsi")]
    public sealed partial class Scsi : HostDevice
    {
        /// <summary>Whether commands that are not safe are let through (<c>hostdev/@sgio</c>).</summary>
        [XmlAttribute("sgio")] public partial HostScsiFilter? ScsiCommands { get; set; }

        /// <summary>Whether the guest may send any command, with the privileges that takes (<c>hostdev/@rawio</c>).</summary>
        [XmlAttribute("rawio")] public partial bool? IsRawIO { get; set; }

        /// <summary>How it is reached (<c>hostdev/source/@protocol</c>).</summary>
        [XmlAttribute("source/protocol")] public partial HostScsiProtocol? Protocol { get; set; }

        /// <summary>What it is called on an iSCSI server (<c>hostdev/source/@name</c>).</summary>
        [XmlAttribute("source/name")] public partial string? Name { get; set; }

        /// <summary>The adapter that it is on (<c>hostdev/source/adapter</c>).</summary>
        [XmlElement("source/adapter")] public partial ScsiAdapter Adapter { get; set; }

        /// <summary>Its place on that adapter (<c>hostdev/source/address</c>).</summary>
        [XmlElement("source/address")] public partial ScsiSourceAddress Source { get; set; }

        /// <summary>The iSCSI server (<c>hostdev/source/host</c>).</summary>
        [XmlElements("source/host")] public partial XmlList<ServerAddress> Hosts { get; }

        /// <summary>How one logs in (<c>hostdev/source/auth</c>).</summary>
        [XmlElement("source/auth")] public partial StorageAuthentication Authentication { get; set; }

        /// <summary>What the host calls itself to the server (<c>hostdev/source/initiator/iqn/@name</c>).</summary>
        [XmlAttribute("source/initiator/iqn/name")] public partial string? InitiatorIqn { get; set; }

        partial void OnCreated() => Mode = HostDeviceMode.Subsystem;
    }

    /// <summary>A SCSI host of vhost's.</summary>
    [XmlCase("scsi_host")]
    public sealed partial class ScsiHost : HostDevice
    {
        /// <summary>Which of virtio's interfaces it offers (<c>hostdev/@model</c>).</summary>
        [XmlAttribute("model")] public partial VirtioModel? Model { get; set; }

        /// <summary>Says <c>vhost</c> (<c>hostdev/source/@protocol</c>).</summary>
        [XmlAttribute("source/protocol")] public partial string? Protocol { get; set; }

        /// <summary>Its port: <c>naa.</c> and sixteen digits (<c>hostdev/source/@wwpn</c>).</summary>
        [XmlAttribute("source/wwpn")] public partial string? WorldWidePortName { get; set; }

        partial void OnCreated() => Mode = HostDeviceMode.Subsystem;
    }

    /// <summary>A mediated device.</summary>
    [XmlCase("mdev")]
    public sealed partial class Mediated : HostDevice
    {
        /// <summary>Its interface (<c>hostdev/@model</c>).</summary>
        [XmlAttribute("model")] public partial MediatedModel? Model { get; set; }

        /// <summary>Whether it makes a display (<c>hostdev/@display</c>).</summary>
        [XmlAttribute("display", Form = XmlForm.OnOff)] public partial bool? HasDisplay { get; set; }

        /// <summary>Whether it makes a display at boot (<c>hostdev/@ramfb</c>).</summary>
        [XmlAttribute("ramfb", Form = XmlForm.OnOff)] public partial bool? HasBootDisplay { get; set; }

        /// <summary>Its UUID (<c>hostdev/source/address/@uuid</c>).</summary>
        [XmlAttribute("source/address/uuid")] public partial Guid? Uuid { get; set; }

        partial void OnCreated() => Mode = HostDeviceMode.Subsystem;
    }

    /// <summary>A block device, for a container.</summary>
    [XmlCase("storage")]
    public sealed partial class Storage : HostDevice
    {
        /// <summary>The device (<c>hostdev/source/block</c>).</summary>
        [XmlText("source/block")] public partial string? Path { get; set; }

        partial void OnCreated() => Mode = HostDeviceMode.Capabilities;
    }

    /// <summary>A character device, for a container.</summary>
    [XmlCase("misc")]
    public sealed partial class Character : HostDevice
    {
        /// <summary>The device (<c>hostdev/source/char</c>).</summary>
        [XmlText("source/char")] public partial string? Path { get; set; }

        partial void OnCreated() => Mode = HostDeviceMode.Capabilities;
    }

    /// <summary>A network device, for a container.</summary>
    [XmlCase("net")]
    public sealed partial class Network : HostDevice
    {
        /// <summary>The device (<c>hostdev/source/interface</c>).</summary>
        [XmlText("source/interface")] public partial string? Device { get; set; }

        /// <summary>Its addresses (<c>hostdev/ip</c>).</summary>
        [XmlElements("ip")] public partial XmlList<InterfaceAddress> Addresses { get; }

        /// <summary>Its routes (<c>hostdev/route</c>).</summary>
        [XmlElements("route")] public partial XmlList<Route> Routes { get; }

        partial void OnCreated() => Mode = HostDeviceMode.Capabilities;
    }
}

/// <summary>Whether a guest may reset a USB device.</summary>
[XmlEnum]
public enum UsbGuestReset
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>off</c>.</summary>
    Off,

    /// <summary><c>uninitialized</c>.</summary>
    Uninitialized,

    /// <summary><c>on</c>.</summary>
    On,
}

/// <summary>To whom a device of the host is given.</summary>
[XmlEnum]
public enum HostDeviceMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>subsystem</c>.</summary>
    Subsystem,

    /// <summary><c>capabilities</c>.</summary>
    Capabilities,
}

/// <summary>Who gives a PCI device to a guest.</summary>
[XmlEnum]
public enum HostDeviceDriver
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>kvm</c>.</summary>
    Kvm,

    /// <summary><c>vfio</c>.</summary>
    Vfio,

    /// <summary><c>xen</c>.</summary>
    Xen,
}

/// <summary>Whether SCSI commands that are not safe are let through.</summary>
[XmlEnum]
public enum HostScsiFilter
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>filtered</c>.</summary>
    Filtered,

    /// <summary><c>unfiltered</c>.</summary>
    Unfiltered,
}

/// <summary>How a SCSI device is reached.</summary>
[XmlEnum]
public enum HostScsiProtocol
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>adapter</c>.</summary>
    Adapter,

    /// <summary><c>iscsi</c>.</summary>
    Iscsi,
}

/// <summary>Interfaces of mediated devices.</summary>
[XmlEnum]
public enum MediatedModel
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>vfio-pci</c>.</summary>
    VfioPci,

    /// <summary><c>vfio-ccw</c>.</summary>
    VfioCcw,

    /// <summary><c>vfio-ap</c>.</summary>
    VfioAp,
}
