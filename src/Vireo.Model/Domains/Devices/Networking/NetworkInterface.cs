using Vireo.Model.Domains.Devices.Addresses;
using Vireo.Model.Domains.Devices.Drivers;
using Vireo.Model.Filtering;
using Vireo.Model.Traffic;

namespace Vireo.Model.Domains.Devices.Networking;

/// <summary>A network interface.</summary>
[XmlView("interface")]
public sealed partial class NetworkInterface : DomainDevice
{
    /// <summary>Whether libvirt takes a device from the host and gives it back (<c>interface/@managed</c>).</summary>
    [XmlAttribute("managed")] public partial bool? IsManaged { get; set; }

    /// <summary>Whether the guest may change its MAC address and filters (<c>interface/@trustGuestRxFilters</c>).</summary>
    [XmlAttribute("trustGuestRxFilters")] public partial bool? IsGuestTrusted { get; set; }

    /// <summary>Its MAC address; null: libvirt makes one (<c>interface/mac/@address</c>).</summary>
    [XmlAttribute("mac/address")] public partial string? MacAddress { get; set; }

    /// <summary>Whether a MAC address was made (<c>interface/mac/@type</c>).</summary>
    [XmlAttribute("mac/type")] public partial MacAddressType? MacType { get; set; }

    /// <summary>Whether VMware checks the MAC address (<c>interface/mac/@check</c>).</summary>
    [XmlAttribute("mac/check")] public partial bool? IsMacChecked { get; set; }

    /// <summary>What it is connected to (<c>interface/source</c>).</summary>
    [XmlVariant("source")] public partial InterfaceSource? Source { get; set; }

    /// <summary>Its VLANs (<c>interface/vlan</c>).</summary>
    [XmlElement("vlan")] public partial Vlan Vlan { get; set; }

    /// <summary>What its switch is told (<c>interface/virtualport</c>).</summary>
    [XmlElement("virtualport")] public partial VirtualPort VirtualPort { get; set; }

    /// <summary>How much traffic is let through (<c>interface/bandwidth</c>).</summary>
    [XmlElement("bandwidth")] public partial Bandwidth Bandwidth { get; set; }

    /// <summary>Whether it may reach others on its bridge (<c>interface/port</c>).</summary>
    [XmlElement("port")] public partial PortIsolation Port { get; set; }

    /// <summary>The guest's addresses, for containers and user networks (<c>interface/ip</c>).</summary>
    [XmlElements("ip")] public partial XmlList<InterfaceAddress> Addresses { get; }

    /// <summary>The guest's routes, for containers (<c>interface/route</c>).</summary>
    [XmlElements("route")] public partial XmlList<Route> Routes { get; }

    /// <summary>Ports of the host that lead to the guest (<c>interface/portForward</c>).</summary>
    [XmlElements("portForward")] public partial XmlList<PortForward> PortForwards { get; }

    /// <summary>The program that sets it up on the host (<c>interface/script/@path</c>).</summary>
    [XmlAttribute("script/path")] public partial string? UpScript { get; set; }

    /// <summary>The program that takes it down on the host (<c>interface/downscript/@path</c>).</summary>
    [XmlAttribute("downscript/path")] public partial string? DownScript { get; set; }

    /// <summary>The guest of Xen's that drives it (<c>interface/backenddomain/@name</c>).</summary>
    [XmlAttribute("backenddomain/name")] public partial string? BackendDomain { get; set; }

    /// <summary>Its device on the host (<c>interface/target/@dev</c>).</summary>
    [XmlAttribute("target/dev")] public partial string? TargetDevice { get; set; }

    /// <summary>Whether libvirt makes that device (<c>interface/target/@managed</c>).</summary>
    [XmlAttribute("target/managed")] public partial bool? IsTargetManaged { get; set; }

    /// <summary>Its name in a container (<c>interface/guest/@dev</c>).</summary>
    [XmlAttribute("guest/dev")] public partial string? GuestDevice { get; set; }

    /// <summary>The name that it has there at present (<c>interface/guest/@actual</c>).</summary>
    [XmlAttribute("guest/actual")] public partial string? GuestActualDevice { get; set; }

    /// <summary>What the guest sees, such as <c>virtio</c> or <c>e1000e</c> (<c>interface/model/@type</c>).</summary>
    [XmlAttribute("model/type")] public partial string? Model { get; set; }

    /// <summary>How it works (<c>interface/driver</c>).</summary>
    [XmlElement("driver")] public partial InterfaceDriver Driver { get; set; }

    /// <summary>The program that carries a user network (<c>interface/backend/@type</c>).</summary>
    [XmlAttribute("backend/type")] public partial InterfaceBackend? Backend { get; set; }

    /// <summary>The device that makes tap devices (<c>interface/backend/@tap</c>).</summary>
    [XmlAttribute("backend/tap")] public partial string? TapDevice { get; set; }

    /// <summary>The device that the kernel's driver is reached through (<c>interface/backend/@vhost</c>).</summary>
    [XmlAttribute("backend/vhost")] public partial string? VhostDevice { get; set; }

    /// <summary>That program's log (<c>interface/backend/@logFile</c>).</summary>
    [XmlAttribute("backend/logFile")] public partial string? BackendLog { get; set; }

    /// <summary>The filter that its traffic goes through (<c>interface/filterref</c>).</summary>
    [XmlElement("filterref")] public partial NwFilterReference? Filter { get; set; }

    /// <summary>How much may wait to be sent, in bytes (<c>interface/tune/sndbuf</c>).</summary>
    [XmlText("tune/sndbuf")] public partial uint? SendBufferBytes { get; set; }

    /// <summary>Its part in a pair of interfaces that act as one (<c>interface/teaming/@type</c>).</summary>
    [XmlAttribute("teaming/type")] public partial TeamingType? Teaming { get; set; }

    /// <summary>The alias of the one that stays (<c>interface/teaming/@persistent</c>).</summary>
    [XmlAttribute("teaming/persistent")] public partial string? TeamingPartner { get; set; }

    /// <summary>Whether the cable is plugged in (<c>interface/link/@state</c>).</summary>
    [XmlAttribute("link/state")] public partial LinkState? Link { get; set; }

    /// <summary>Its MTU (<c>interface/mtu/@size</c>).</summary>
    [XmlAttribute("mtu/size")] public partial uint? Mtu { get; set; }

    /// <summary>How many frames are received with one interrupt (<c>interface/coalesce/rx/frames/@max</c>).</summary>
    [XmlAttribute("coalesce/rx/frames/max")] public partial uint? CoalescedFrames { get; set; }

    /// <summary>In which order it is tried at boot, from 1 (<c>interface/boot/@order</c>).</summary>
    [XmlAttribute("boot/order")] public partial uint? BootOrder { get; set; }

    /// <summary>What an s390 guest's boot loader is told (<c>interface/boot/@loadparm</c>).</summary>
    [XmlAttribute("boot/loadparm")] public partial string? BootLoadParameter { get; set; }

    /// <summary>Its ROM (<c>interface/rom</c>).</summary>
    [XmlElement("rom")] public partial DeviceRom Rom { get; set; }
}

/// <summary>Whether a MAC address was made.</summary>
[XmlEnum]
public enum MacAddressType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>generated</c>.</summary>
    Generated,

    /// <summary><c>static</c>.</summary>
    Static,
}

/// <summary>Programs that carry a user network.</summary>
[XmlEnum]
public enum InterfaceBackend
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>passt</c>.</summary>
    Passt,
}

/// <summary>Whether a cable is plugged in.</summary>
[XmlEnum]
public enum LinkState
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>up</c>.</summary>
    Up,

    /// <summary><c>down</c>.</summary>
    Down,
}
