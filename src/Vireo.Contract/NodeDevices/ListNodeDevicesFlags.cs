namespace Vireo.Contract.NodeDevices;

/// <summary>Which of the node's devices to list.</summary>
/// <remarks><c>virConnectListAllNodeDeviceFlags</c>.</remarks>
[Flags]
public enum ListNodeDevicesFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The node itself. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM</c>.</summary>
    CapSystem = 1,

    /// <summary>PCI devices. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV</c>.</summary>
    CapPciDev = 2,

    /// <summary>USB devices. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV</c>.</summary>
    CapUsbDev = 4,

    /// <summary>Interfaces of USB devices. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE</c>.</summary>
    CapUsbInterface = 8,

    /// <summary>Network cards. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET</c>.</summary>
    CapNet = 0x10,

    /// <summary>SCSI hosts. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST</c>.</summary>
    CapScsiHost = 0x20,

    /// <summary>SCSI targets. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET</c>.</summary>
    CapScsiTarget = 0x40,

    /// <summary>SCSI devices. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI</c>.</summary>
    CapScsi = 0x80,

    /// <summary>Disks. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE</c>.</summary>
    CapStorage = 0x100,

    /// <summary>Fibre channel hosts. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST</c>.</summary>
    CapFcHost = 0x200,

    /// <summary>Hosts that can have virtual ports. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS</c>.</summary>
    CapVports = 0x400,

    /// <summary>SCSI generic devices. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC</c>.</summary>
    CapScsiGeneric = 0x800,

    /// <summary>Graphics nodes. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM</c>.</summary>
    CapDrm = 0x1000,

    /// <summary>Devices that can have mediated ones. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES</c>.</summary>
    CapMdevTypes = 0x2000,

    /// <summary>Mediated devices. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV</c>.</summary>
    CapMdev = 0x4000,

    /// <summary>CCW devices. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV</c>.</summary>
    CapCcwDev = 0x8000,

    /// <summary>CSS devices. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV</c>.</summary>
    CapCssDev = 0x0001_0000,

    /// <summary>vDPA devices. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA</c>.</summary>
    CapVdpa = 0x0002_0000,

    /// <summary>Crypto cards. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD</c>.</summary>
    CapApCard = 0x0004_0000,

    /// <summary>Queues of crypto cards. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE</c>.</summary>
    CapApQueue = 0x0008_0000,

    /// <summary>Crypto matrices. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX</c>.</summary>
    CapApMatrix = 0x0010_0000,

    /// <summary>PCI devices with vital product data. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD</c>.</summary>
    CapVpd = 0x0020_0000,

    /// <summary>CCW groups. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV</c>.</summary>
    CapCcwgroupDev = 0x0040_0000,

    /// <summary>Members of CCW groups. <c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER</c>.</summary>
    CapCcwgroupMember = 0x0080_0000,

    /// <summary>Those with a definition. <c>VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT</c>.</summary>
    Persistent = 0x1000_0000,

    /// <summary>Those without. <c>VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT</c>.</summary>
    Transient = 0x2000_0000,

    /// <summary>Those that are off. <c>VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE</c>.</summary>
    Inactive = 0x4000_0000,

    /// <summary>Those that are on. <c>VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE</c>.</summary>
    Active = 0x8000_0000,
}
