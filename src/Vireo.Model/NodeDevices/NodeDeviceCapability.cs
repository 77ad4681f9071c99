using Vireo.Model.NodeDevices.Details;

namespace Vireo.Model.NodeDevices;

/// <summary>What a device of a host is.</summary>
[XmlView("capability", By = "type")]
public abstract partial class NodeDeviceCapability
{
    /// <summary>The host itself.</summary>
    [XmlCase("system")]
    public sealed partial class System : NodeDeviceCapability
    {
        /// <summary>What it is (<c>capability/product</c>).</summary>
        [XmlText("product")] public partial string? Product { get; set; }

        /// <summary>Who made it (<c>capability/hardware/vendor</c>).</summary>
        [XmlText("hardware/vendor")] public partial string? HardwareVendor { get; set; }

        /// <summary>Its version (<c>capability/hardware/version</c>).</summary>
        [XmlText("hardware/version")] public partial string? HardwareVersion { get; set; }

        /// <summary>Its serial number (<c>capability/hardware/serial</c>).</summary>
        [XmlText("hardware/serial")] public partial string? HardwareSerial { get; set; }

        /// <summary>Its UUID (<c>capability/hardware/uuid</c>).</summary>
        [XmlText("hardware/uuid")] public partial Guid? HardwareUuid { get; set; }

        /// <summary>Who made its firmware (<c>capability/firmware/vendor</c>).</summary>
        [XmlText("firmware/vendor")] public partial string? FirmwareVendor { get; set; }

        /// <summary>The firmware's version (<c>capability/firmware/version</c>).</summary>
        [XmlText("firmware/version")] public partial string? FirmwareVersion { get; set; }

        /// <summary>When the firmware was made (<c>capability/firmware/release_date</c>).</summary>
        [XmlText("firmware/release_date")] public partial string? FirmwareDate { get; set; }
    }

    /// <summary>A PCI device.</summary>
    [XmlCase("pci")]
    public sealed partial class Pci : NodeDeviceCapability
    {
        /// <summary>The class (<c>capability/class</c>).</summary>
        [XmlText("class", Form = XmlForm.Hexadecimal, Digits = 6)] public partial uint? Class { get; set; }

        /// <summary>The PCI domain (<c>capability/domain</c>).</summary>
        [XmlText("domain")] public partial uint? Domain { get; set; }

        /// <summary>The bus (<c>capability/bus</c>).</summary>
        [XmlText("bus")] public partial uint? Bus { get; set; }

        /// <summary>The slot on the bus (<c>capability/slot</c>).</summary>
        [XmlText("slot")] public partial uint? Slot { get; set; }

        /// <summary>The function of the device (<c>capability/function</c>).</summary>
        [XmlText("function")] public partial uint? Function { get; set; }

        /// <summary>What it is (<c>capability/product</c>).</summary>
        [XmlText("product")] public partial string? ProductName { get; set; }

        /// <summary>The number of that (<c>capability/product/@id</c>).</summary>
        [XmlAttribute("product/id", Form = XmlForm.Hexadecimal, Digits = 4)] public partial uint? ProductId { get; set; }

        /// <summary>Who made it (<c>capability/vendor</c>).</summary>
        [XmlText("vendor")] public partial string? VendorName { get; set; }

        /// <summary>The number of that (<c>capability/vendor/@id</c>).</summary>
        [XmlAttribute("vendor/id", Form = XmlForm.Hexadecimal, Digits = 4)] public partial uint? VendorId { get; set; }

        /// <summary>What it can (<c>capability/capability</c>).</summary>
        [XmlElements("capability")] public partial XmlList<PciCapability> Details { get; }

        /// <summary>The devices that can be given to guests only together with it (<c>capability/iommuGroup</c>).</summary>
        [XmlElement("iommuGroup")] public partial IommuGroup IommuGroup { get; set; }

        /// <summary>The NUMA node that it is near (<c>capability/numa/@node</c>).</summary>
        [XmlAttribute("numa/node")] public partial int? NumaNode { get; set; }

        /// <summary>Its PCI Express links (<c>capability/pci-express/link</c>).</summary>
        [XmlElements("pci-express/link")] public partial XmlList<PciLink> Links { get; }
    }

    /// <summary>A USB device.</summary>
    [XmlCase("usb_device")]
    public sealed partial class UsbDevice : NodeDeviceCapability
    {
        /// <summary>The bus (<c>capability/bus</c>).</summary>
        [XmlText("bus")] public partial uint? Bus { get; set; }

        /// <summary>The device on the bus (<c>capability/device</c>).</summary>
        [XmlText("device")] public partial uint? Device { get; set; }

        /// <summary>What it is (<c>capability/product</c>).</summary>
        [XmlText("product")] public partial string? ProductName { get; set; }

        /// <summary>The number of that (<c>capability/product/@id</c>).</summary>
        [XmlAttribute("product/id", Form = XmlForm.Hexadecimal, Digits = 4)] public partial uint? ProductId { get; set; }

        /// <summary>Who made it (<c>capability/vendor</c>).</summary>
        [XmlText("vendor")] public partial string? VendorName { get; set; }

        /// <summary>The number of that (<c>capability/vendor/@id</c>).</summary>
        [XmlAttribute("vendor/id", Form = XmlForm.Hexadecimal, Digits = 4)] public partial uint? VendorId { get; set; }
    }

    /// <summary>An interface of a USB device.</summary>
    [XmlCase("usb")]
    public sealed partial class UsbInterface : NodeDeviceCapability
    {
        /// <summary>Its number (<c>capability/number</c>).</summary>
        [XmlText("number")] public partial uint? Number { get; set; }

        /// <summary>The class (<c>capability/class</c>).</summary>
        [XmlText("class")] public partial uint? Class { get; set; }

        /// <summary>The class within that class (<c>capability/subclass</c>).</summary>
        [XmlText("subclass")] public partial uint? SubClass { get; set; }

        /// <summary>The protocol (<c>capability/protocol</c>).</summary>
        [XmlText("protocol")] public partial uint? Protocol { get; set; }

        /// <summary>A description (<c>capability/description</c>).</summary>
        [XmlText("description")] public partial string? Description { get; set; }
    }

    /// <summary>A network interface.</summary>
    [XmlCase("net")]
    public sealed partial class Network : NodeDeviceCapability
    {
        /// <summary>Its name (<c>capability/interface</c>).</summary>
        [XmlText("interface")] public partial string? Interface { get; set; }

        /// <summary>Its MAC address (<c>capability/address</c>).</summary>
        [XmlText("address")] public partial string? Address { get; set; }

        /// <summary>Its speed in Mbit/s (<c>capability/link/@speed</c>).</summary>
        [XmlAttribute("link/speed")] public partial uint? LinkSpeedMbit { get; set; }

        /// <summary>Its state (<c>capability/link/@state</c>).</summary>
        [XmlAttribute("link/state")] public partial NodeLinkState? LinkState { get; set; }

        /// <summary>What it does for the host (<c>capability/feature/@name</c>).</summary>
        [XmlTexts("feature", Attribute = "name")] public partial XmlTextList Features { get; }

        /// <summary>What it is: <c>80203</c>, <c>80211</c> (<c>capability/capability/@type</c>).</summary>
        [XmlTexts("capability", Attribute = "type")] public partial XmlTextList Kinds { get; }
    }

    /// <summary>A SCSI adapter.</summary>
    [XmlCase("scsi_host")]
    public sealed partial class ScsiHost : NodeDeviceCapability
    {
        /// <summary>Its number (<c>capability/host</c>).</summary>
        [XmlText("host")] public partial uint? Host { get; set; }

        /// <summary>The number that its hardware has (<c>capability/unique_id</c>).</summary>
        [XmlText("unique_id")] public partial uint? UniqueId { get; set; }

        /// <summary>What it can (<c>capability/capability</c>).</summary>
        [XmlElements("capability")] public partial XmlList<ScsiHostCapability> Details { get; }
    }

    /// <summary>A target of a SCSI adapter.</summary>
    [XmlCase("scsi_target")]
    public sealed partial class ScsiTarget : NodeDeviceCapability
    {
        /// <summary>Its name (<c>capability/target</c>).</summary>
        [XmlText("target")] public partial string? Target { get; set; }

        /// <summary>Says <c>fc_remote_port</c> (<c>capability/capability/@type</c>).</summary>
        [XmlAttribute("capability/type")] public partial string? RemotePortKind { get; set; }

        /// <summary>Its remote port (<c>capability/capability/rport</c>).</summary>
        [XmlText("capability/rport")] public partial string? RemotePort { get; set; }

        /// <summary>That port's world wide name (<c>capability/capability/wwpn</c>).</summary>
        [XmlText("capability/wwpn")] public partial string? RemotePortName { get; set; }
    }

    /// <summary>A SCSI device.</summary>
    [XmlCase("scsi")]
    public sealed partial class Scsi : NodeDeviceCapability
    {
        /// <summary>The adapter (<c>capability/host</c>).</summary>
        [XmlText("host")] public partial uint? Host { get; set; }

        /// <summary>The bus (<c>capability/bus</c>).</summary>
        [XmlText("bus")] public partial uint? Bus { get; set; }

        /// <summary>The target (<c>capability/target</c>).</summary>
        [XmlText("target")] public partial uint? Target { get; set; }

        /// <summary>The unit (<c>capability/lun</c>).</summary>
        [XmlText("lun")] public partial uint? Unit { get; set; }

        /// <summary>The kind of device (<c>capability/type</c>).</summary>
        [XmlText("type")] public partial string? Type { get; set; }
    }

    /// <summary>A block device.</summary>
    [XmlCase("storage")]
    public sealed partial class Storage : NodeDeviceCapability
    {
        /// <summary>Its file (<c>capability/block</c>).</summary>
        [XmlText("block")] public partial string? Block { get; set; }

        /// <summary>The bus that it is on (<c>capability/bus</c>).</summary>
        [XmlText("bus")] public partial string? Bus { get; set; }

        /// <summary>The kind of drive (<c>capability/drive_type</c>).</summary>
        [XmlText("drive_type")] public partial string? DriveType { get; set; }

        /// <summary>The model (<c>capability/model</c>).</summary>
        [XmlText("model")] public partial string? Model { get; set; }

        /// <summary>Who made it (<c>capability/vendor</c>).</summary>
        [XmlText("vendor")] public partial string? Vendor { get; set; }

        /// <summary>Its serial number (<c>capability/serial</c>).</summary>
        [XmlText("serial")] public partial string? Serial { get; set; }

        /// <summary>Its size in bytes (<c>capability/size</c>).</summary>
        [XmlText("size")] public partial ulong? SizeBytes { get; set; }

        /// <summary>What it can (<c>capability/capability</c>).</summary>
        [XmlElements("capability")] public partial XmlList<StorageCapability> Details { get; }

        /// <summary>The size of a block in bytes (<c>capability/logical_block_size</c>).</summary>
        [XmlText("logical_block_size")] public partial ulong? LogicalBlockSize { get; set; }

        /// <summary>How many blocks it has (<c>capability/num_blocks</c>).</summary>
        [XmlText("num_blocks")] public partial ulong? BlockCount { get; set; }
    }

    /// <summary>A graphics card.</summary>
    [XmlCase("drm")]
    public sealed partial class Drm : NodeDeviceCapability
    {
        /// <summary>What it is for (<c>capability/type</c>).</summary>
        [XmlText("type")] public partial DrmType? Type { get; set; }
    }

    /// <summary>A mediated device.</summary>
    [XmlCase("mdev")]
    public sealed partial class Mediated : NodeDeviceCapability
    {
        /// <summary>The type (<c>capability/type/@id</c>).</summary>
        [XmlAttribute("type/id")] public partial string? TypeId { get; set; }

        /// <summary>The devices that can be given to guests only together with it (<c>capability/iommuGroup</c>).</summary>
        [XmlElement("iommuGroup")] public partial IommuGroup IommuGroup { get; set; }

        /// <summary>Its UUID (<c>capability/uuid</c>).</summary>
        [XmlText("uuid")] public partial Guid? Uuid { get; set; }

        /// <summary>The device that it is a part of (<c>capability/parent_addr</c>).</summary>
        [XmlText("parent_addr")] public partial string? ParentAddress { get; set; }

        /// <summary>Attributes that are set in order (<c>capability/attr</c>).</summary>
        [XmlElements("attr")] public partial XmlList<MediatedAttribute> Attributes { get; }
    }

    /// <summary>A device on an s390 channel.</summary>
    [XmlCase("ccw")]
    public sealed partial class Ccw : NodeDeviceCapability
    {
        /// <summary>The channel subsystem (<c>capability/cssid</c>).</summary>
        [XmlText("cssid", Form = XmlForm.Hexadecimal)] public partial uint? ChannelSubsystem { get; set; }

        /// <summary>The set of subchannels (<c>capability/ssid</c>).</summary>
        [XmlText("ssid", Form = XmlForm.Hexadecimal)] public partial uint? SubchannelSet { get; set; }

        /// <summary>The device (<c>capability/devno</c>).</summary>
        [XmlText("devno", Form = XmlForm.Hexadecimal, Digits = 4)] public partial uint? DeviceNumber { get; set; }
    }

    /// <summary>A subchannel of an s390 machine.</summary>
    [XmlCase("css")]
    public sealed partial class Css : NodeDeviceCapability
    {
        /// <summary>The channel subsystem (<c>capability/cssid</c>).</summary>
        [XmlText("cssid", Form = XmlForm.Hexadecimal)] public partial uint? ChannelSubsystem { get; set; }

        /// <summary>The set of subchannels (<c>capability/ssid</c>).</summary>
        [XmlText("ssid", Form = XmlForm.Hexadecimal)] public partial uint? SubchannelSet { get; set; }

        /// <summary>The subchannel (<c>capability/devno</c>).</summary>
        [XmlText("devno", Form = XmlForm.Hexadecimal, Digits = 4)] public partial uint? DeviceNumber { get; set; }

        /// <summary>The channel subsystem of the device that it leads to (<c>capability/channel_dev_addr/cssid</c>).</summary>
        [XmlText("channel_dev_addr/cssid", Form = XmlForm.Hexadecimal)] public partial uint? DeviceChannelSubsystem { get; set; }

        /// <summary>The set of subchannels of that device (<c>capability/channel_dev_addr/ssid</c>).</summary>
        [XmlText("channel_dev_addr/ssid", Form = XmlForm.Hexadecimal)] public partial uint? DeviceSubchannelSet { get; set; }

        /// <summary>That device (<c>capability/channel_dev_addr/devno</c>).</summary>
        [XmlText("channel_dev_addr/devno", Form = XmlForm.Hexadecimal, Digits = 4)]
        public partial uint? AttachedDeviceNumber { get; set; }

        /// <summary>What it can (<c>capability/capability</c>).</summary>
        [XmlElements("capability")] public partial XmlList<MediatedTypes> Details { get; }
    }

    /// <summary>A vDPA device.</summary>
    [XmlCase("vdpa")]
    public sealed partial class Vdpa : NodeDeviceCapability
    {
        /// <summary>Its file (<c>capability/chardev</c>).</summary>
        [XmlText("chardev")] public partial string? CharacterDevice { get; set; }
    }

    /// <summary>A crypto card of an s390 machine.</summary>
    [XmlCase("ap_card")]
    public sealed partial class ApCard : NodeDeviceCapability
    {
        /// <summary>Its number (<c>capability/ap-adapter</c>).</summary>
        [XmlText("ap-adapter", Form = XmlForm.Hexadecimal, Digits = 2)] public partial uint? Adapter { get; set; }
    }

    /// <summary>A queue of such a card.</summary>
    [XmlCase("ap_queue")]
    public sealed partial class ApQueue : NodeDeviceCapability
    {
        /// <summary>The card (<c>capability/ap-adapter</c>).</summary>
        [XmlText("ap-adapter", Form = XmlForm.Hexadecimal, Digits = 2)] public partial uint? Adapter { get; set; }

        /// <summary>The domain (<c>capability/ap-domain</c>).</summary>
        [XmlText("ap-domain", Form = XmlForm.Hexadecimal, Digits = 4)] public partial uint? Domain { get; set; }
    }

    /// <summary>All such cards.</summary>
    [XmlCase("ap_matrix")]
    public sealed partial class ApMatrix : NodeDeviceCapability
    {
        /// <summary>What they can (<c>capability/capability</c>).</summary>
        [XmlElements("capability")] public partial XmlList<MediatedTypes> Details { get; }
    }

    /// <summary>The generic file of a SCSI device.</summary>
    [XmlCase("scsi_generic")]
    public sealed partial class ScsiGeneric : NodeDeviceCapability
    {
        /// <summary>The file (<c>capability/char</c>).</summary>
        [XmlText("char")] public partial string? CharacterDevice { get; set; }
    }
}

/// <summary>States of a network interface.</summary>
[XmlEnum]
public enum NodeLinkState
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>unknown</c>.</summary>
    Unknown,

    /// <summary><c>notpresent</c>.</summary>
    [XmlWord("notpresent")]
    NotPresent,

    /// <summary><c>down</c>.</summary>
    Down,

    /// <summary><c>lowerlayerdown</c>.</summary>
    [XmlWord("lowerlayerdown")]
    LowerLayerDown,

    /// <summary><c>testing</c>.</summary>
    Testing,

    /// <summary><c>dormant</c>.</summary>
    Dormant,

    /// <summary><c>up</c>.</summary>
    Up,
}

/// <summary>What a graphics card is for.</summary>
[XmlEnum]
public enum DrmType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>primary</c>.</summary>
    Primary,

    /// <summary><c>control</c>.</summary>
    Control,

    /// <summary><c>render</c>.</summary>
    Render,
}
