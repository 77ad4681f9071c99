using Vireo.Model.Addresses;
using Vireo.Model.Traffic;

namespace Vireo.Model.Networks.Ports;

/// <summary>What a network's port is plugged into.</summary>
[XmlView("plug", By = "type")]
public abstract partial class PortPlug
{
    /// <summary>A network of the host's.</summary>
    [XmlCase("network")]
    public sealed partial class Network : PortPlug
    {
        /// <summary>Its bridge (<c>plug/@bridge</c>).</summary>
        [XmlAttribute("bridge")] public partial string? BridgeName { get; set; }

        /// <summary>Who manages the bridge's table of addresses (<c>plug/@macTableManager</c>).</summary>
        [XmlAttribute("macTableManager")] public partial MacTableManager? MacTableManager { get; set; }
    }

    /// <summary>A bridge of the host's.</summary>
    [XmlCase("bridge")]
    public sealed partial class Bridge : PortPlug
    {
        /// <summary>The bridge (<c>plug/@bridge</c>).</summary>
        [XmlAttribute("bridge")] public partial string? BridgeName { get; set; }

        /// <summary>Who manages the bridge's table of addresses (<c>plug/@macTableManager</c>).</summary>
        [XmlAttribute("macTableManager")] public partial MacTableManager? MacTableManager { get; set; }
    }

    /// <summary>A device of the host, through macvtap.</summary>
    [XmlCase("direct")]
    public sealed partial class Direct : PortPlug
    {
        /// <summary>The device (<c>plug/@dev</c>).</summary>
        [XmlAttribute("dev")] public partial string? Device { get; set; }

        /// <summary>How it goes out (<c>plug/@mode</c>).</summary>
        [XmlAttribute("mode")] public partial PortPlugMode? Mode { get; set; }
    }

    /// <summary>A PCI device of the host's, given to the guest.</summary>
    [XmlCase("hostdev-pci")]
    public sealed partial class HostDevice : PortPlug
    {
        /// <summary>Whether libvirt takes it from the host and gives it back (<c>plug/@managed</c>).</summary>
        [XmlAttribute("managed")] public partial bool? IsManaged { get; set; }

        /// <summary>Who gives it to the guest (<c>plug/driver/@name</c>).</summary>
        [XmlAttribute("driver/name")] public partial PortPlugDriver? Driver { get; set; }

        /// <summary>Its place on the host (<c>plug/address</c>).</summary>
        [XmlElement("address")] public partial PciAddress Address { get; set; }
    }
}

/// <summary>How a macvtap device of a port goes out.</summary>
[XmlEnum]
public enum PortPlugMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>bridge</c>.</summary>
    Bridge,

    /// <summary><c>passthrough</c>.</summary>
    Passthrough,

    /// <summary><c>private</c>.</summary>
    Private,

    /// <summary><c>vepa</c>.</summary>
    Vepa,
}

/// <summary>Who gives a port's device to a guest.</summary>
[XmlEnum]
public enum PortPlugDriver
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>kvm</c>.</summary>
    Kvm,

    /// <summary><c>vfio</c>.</summary>
    Vfio,
}
