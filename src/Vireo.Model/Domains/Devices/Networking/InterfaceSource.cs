using Vireo.Model.Domains.Devices.Addresses;
using Vireo.Model.Domains.Devices.Sockets;
using Vireo.Model.Traffic;

namespace Vireo.Model.Domains.Devices.Networking;

/// <summary>What an interface is connected to: which case it is says <c>interface/@type</c>.</summary>
[XmlView("source")]
public abstract partial class InterfaceSource
{
    /// <summary>One of libvirt's networks.</summary>
    [XmlCase("network")]
    public sealed partial class Network : InterfaceSource
    {
        /// <summary>The network (<c>source/@network</c>).</summary>
        [XmlAttribute("network")] public partial string? NetworkName { get; set; }

        /// <summary>Its group of ports (<c>source/@portgroup</c>).</summary>
        [XmlAttribute("portgroup")] public partial string? PortGroup { get; set; }

        /// <summary>The port that it has (<c>source/@portid</c>).</summary>
        [XmlAttribute("portid")] public partial Guid? PortId { get; set; }

        /// <summary>The bridge that it is on (<c>source/@bridge</c>).</summary>
        [XmlAttribute("bridge")] public partial string? BridgeName { get; set; }

        /// <summary>Who manages the bridge's table of addresses (<c>source/@macTableManager</c>).</summary>
        [XmlAttribute("macTableManager")] public partial MacTableManager? MacTableManager { get; set; }
    }

    /// <summary>A bridge of the host.</summary>
    [XmlCase("bridge")]
    public sealed partial class Bridge : InterfaceSource
    {
        /// <summary>The bridge (<c>source/@bridge</c>).</summary>
        [XmlAttribute("bridge")] public partial string? BridgeName { get; set; }

        /// <summary>Who manages the bridge's table of addresses (<c>source/@macTableManager</c>).</summary>
        [XmlAttribute("macTableManager")] public partial MacTableManager? MacTableManager { get; set; }

        /// <summary>The network that the bridge is from (<c>source/@network</c>).</summary>
        [XmlAttribute("network")] public partial string? NetworkName { get; set; }

        /// <summary>Its group of ports (<c>source/@portgroup</c>).</summary>
        [XmlAttribute("portgroup")] public partial string? PortGroup { get; set; }

        /// <summary>The port that it has (<c>source/@portid</c>).</summary>
        [XmlAttribute("portid")] public partial Guid? PortId { get; set; }
    }

    /// <summary>A device of the host, through macvtap.</summary>
    [XmlCase("direct")]
    public sealed partial class Direct : InterfaceSource
    {
        /// <summary>The device (<c>source/@dev</c>).</summary>
        [XmlAttribute("dev")] public partial string? Device { get; set; }

        /// <summary>How it goes out (<c>source/@mode</c>).</summary>
        [XmlAttribute("mode")] public partial DirectMode? Mode { get; set; }

        /// <summary>The network that the device is from (<c>source/@network</c>).</summary>
        [XmlAttribute("network")] public partial string? NetworkName { get; set; }

        /// <summary>Its group of ports (<c>source/@portgroup</c>).</summary>
        [XmlAttribute("portgroup")] public partial string? PortGroup { get; set; }

        /// <summary>The port that it has (<c>source/@portid</c>).</summary>
        [XmlAttribute("portid")] public partial Guid? PortId { get; set; }
    }

    /// <summary>Nothing: a program sets up what is needed.</summary>
    [XmlCase("ethernet")]
    public sealed partial class Ethernet : InterfaceSource
    {
        /// <summary>The host's addresses (<c>source/ip</c>).</summary>
        [XmlElements("ip")] public partial XmlList<InterfaceAddress> Addresses { get; }

        /// <summary>The host's routes (<c>source/route</c>).</summary>
        [XmlElements("route")] public partial XmlList<Route> Routes { get; }
    }

    /// <summary>The host's own network, without privileges.</summary>
    [XmlCase("user")]
    public sealed partial class User : InterfaceSource
    {
        /// <summary>The device that traffic goes out of (<c>source/@dev</c>).</summary>
        [XmlAttribute("dev")] public partial string? Device { get; set; }
    }

    /// <summary>A network device of the host's, given to the guest.</summary>
    [XmlCase("hostdev")]
    public sealed partial class HostDevice : InterfaceSource
    {
        /// <summary>Whether the device is not there (<c>source/@missing</c>).</summary>
        [XmlAttribute("missing")] public partial bool? IsMissing { get; set; }

        /// <summary>The vendor of a USB device (<c>source/vendor/@id</c>).</summary>
        [XmlAttribute("vendor/id", Form = XmlForm.Hexadecimal, Digits = 4)] public partial uint? VendorId { get; set; }

        /// <summary>The product of a USB device (<c>source/product/@id</c>).</summary>
        [XmlAttribute("product/id", Form = XmlForm.Hexadecimal, Digits = 4)] public partial uint? ProductId { get; set; }

        /// <summary>The device's place on the host (<c>source/address</c>).</summary>
        [XmlElement("address")] public partial DeviceAddress? Address { get; set; }
    }

    /// <summary>Another program's socket.</summary>
    [XmlCase("vhostuser")]
    public sealed partial class VhostUser : InterfaceSource
    {
        /// <summary>Says <c>unix</c> (<c>source/@type</c>).</summary>
        [XmlAttribute("type")] public partial string? SocketType { get; set; }

        /// <summary>The socket (<c>source/@path</c>).</summary>
        [XmlAttribute("path")] public partial string? Path { get; set; }

        /// <summary>Who listens there (<c>source/@mode</c>).</summary>
        [XmlAttribute("mode")] public partial SocketMode? Mode { get; set; }

        /// <summary>Whether a broken connection is made again (<c>source/reconnect</c>).</summary>
        [XmlElement("reconnect")] public partial Reconnection Reconnect { get; set; }
    }

    /// <summary>A vDPA device of the host.</summary>
    [XmlCase("vdpa")]
    public sealed partial class Vdpa : InterfaceSource
    {
        /// <summary>The device (<c>source/@dev</c>).</summary>
        [XmlAttribute("dev")] public partial string? Device { get; set; }
    }

    /// <summary>An internal network of VirtualBox.</summary>
    [XmlCase("internal")]
    public sealed partial class Internal : InterfaceSource
    {
        /// <summary>The network (<c>source/@name</c>).</summary>
        [XmlAttribute("name")] public partial string? NetworkName { get; set; }
    }

    /// <summary>Others who send to an address.</summary>
    [XmlCase("mcast")]
    public sealed partial class Multicast : InterfaceSource
    {
        /// <summary>The address (<c>source/@address</c>).</summary>
        [XmlAttribute("address")] public partial string? Address { get; set; }

        /// <summary>The port (<c>source/@port</c>).</summary>
        [XmlAttribute("port")] public partial uint? Port { get; set; }
    }

    /// <summary>Whoever connects.</summary>
    [XmlCase("server")]
    public sealed partial class Server : InterfaceSource
    {
        /// <summary>The address that it listens on (<c>source/@address</c>).</summary>
        [XmlAttribute("address")] public partial string? Address { get; set; }

        /// <summary>The port that it listens on (<c>source/@port</c>).</summary>
        [XmlAttribute("port")] public partial uint? Port { get; set; }
    }

    /// <summary>A server.</summary>
    [XmlCase("client")]
    public sealed partial class Client : InterfaceSource
    {
        /// <summary>The server's address (<c>source/@address</c>).</summary>
        [XmlAttribute("address")] public partial string? Address { get; set; }

        /// <summary>The server's port (<c>source/@port</c>).</summary>
        [XmlAttribute("port")] public partial uint? Port { get; set; }
    }

    /// <summary>Another, over UDP.</summary>
    [XmlCase("udp")]
    public sealed partial class Udp : InterfaceSource
    {
        /// <summary>The other's address (<c>source/@address</c>).</summary>
        [XmlAttribute("address")] public partial string? Address { get; set; }

        /// <summary>The other's port (<c>source/@port</c>).</summary>
        [XmlAttribute("port")] public partial uint? Port { get; set; }

        /// <summary>Its own address (<c>source/local/@address</c>).</summary>
        [XmlAttribute("local/address")] public partial string? LocalAddress { get; set; }

        /// <summary>Its own port (<c>source/local/@port</c>).</summary>
        [XmlAttribute("local/port")] public partial uint? LocalPort { get; set; }
    }

    /// <summary>A distributed switch of VMware.</summary>
    [XmlCase("vds")]
    public sealed partial class DistributedSwitch : InterfaceSource
    {
        /// <summary>The switch (<c>source/@switchid</c>).</summary>
        [XmlAttribute("switchid")] public partial Guid? SwitchId { get; set; }

        /// <summary>The port (<c>source/@portid</c>).</summary>
        [XmlAttribute("portid")] public partial long? PortId { get; set; }

        /// <summary>The group of ports (<c>source/@portgroupid</c>).</summary>
        [XmlAttribute("portgroupid")] public partial string? PortGroupId { get; set; }

        /// <summary>The connection (<c>source/@connectionid</c>).</summary>
        [XmlAttribute("connectionid")] public partial long? ConnectionId { get; set; }
    }

    /// <summary>Nothing.</summary>
    [XmlCase("null")]
    public sealed partial class Null : InterfaceSource;
}

/// <summary>How a macvtap device goes out.</summary>
[XmlEnum]
public enum DirectMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>vepa</c>.</summary>
    Vepa,

    /// <summary><c>private</c>.</summary>
    Private,

    /// <summary><c>bridge</c>.</summary>
    Bridge,

    /// <summary><c>passthrough</c>.</summary>
    Passthrough,
}
