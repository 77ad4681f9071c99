namespace Vireo.Model.Domains.Devices.Characters;

/// <summary>What a guest sees of a channel.</summary>
[XmlView("target", By = "type")]
public abstract partial class ChannelTarget
{
    /// <summary>A port of virtio's.</summary>
    [XmlCase("virtio")]
    public sealed partial class Virtio : ChannelTarget
    {
        /// <summary>Its name, such as <c>org.qemu.guest_agent.0</c> (<c>target/@name</c>).</summary>
        [XmlAttribute("name")] public partial string? Name { get; set; }

        /// <summary>Whether the guest has opened it (<c>target/@state</c>).</summary>
        [XmlAttribute("state")] public partial ChannelState? State { get; set; }
    }

    /// <summary>An address of the user network.</summary>
    [XmlCase("guestfwd")]
    public sealed partial class Forward : ChannelTarget
    {
        /// <summary>The address (<c>target/@address</c>).</summary>
        [XmlAttribute("address")] public partial string? Address { get; set; }

        /// <summary>The port (<c>target/@port</c>).</summary>
        [XmlAttribute("port")] public partial string? Port { get; set; }
    }

    /// <summary>A channel of Xen's.</summary>
    [XmlCase("xen")]
    public sealed partial class Xen : ChannelTarget
    {
        /// <summary>Its name (<c>target/@name</c>).</summary>
        [XmlAttribute("name")] public partial string? Name { get; set; }
    }
}

/// <summary>Whether a guest has opened a channel.</summary>
[XmlEnum]
public enum ChannelState
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>connected</c>.</summary>
    Connected,

    /// <summary><c>disconnected</c>.</summary>
    Disconnected,
}
