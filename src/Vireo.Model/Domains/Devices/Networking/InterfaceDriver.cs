using Vireo.Model.Domains.Devices.Drivers;

namespace Vireo.Model.Domains.Devices.Networking;

/// <summary>How an interface works.</summary>
[XmlView("driver")]
public sealed partial class InterfaceDriver : VirtioDriver
{
    /// <summary>Who moves its packets (<c>driver/@name</c>).</summary>
    [XmlAttribute("name")] public partial InterfaceDriverName? Name { get; set; }

    /// <summary>How many queues it has (<c>driver/@queues</c>).</summary>
    [XmlAttribute("queues")] public partial uint? Queues { get; set; }

    /// <summary>How many packets a queue receives (<c>driver/@rx_queue_size</c>).</summary>
    [XmlAttribute("rx_queue_size")] public partial uint? ReceiveQueueSize { get; set; }

    /// <summary>How many packets a queue sends (<c>driver/@tx_queue_size</c>).</summary>
    [XmlAttribute("tx_queue_size")] public partial uint? SendQueueSize { get; set; }

    /// <summary>When packets are sent (<c>driver/@txmode</c>).</summary>
    [XmlAttribute("txmode")] public partial SendMode? SendMode { get; set; }

    /// <summary>Whether a thread of its own handles its requests (<c>driver/@ioeventfd</c>).</summary>
    [XmlAttribute("ioeventfd", Form = XmlForm.OnOff)] public partial bool? UsesEventFd { get; set; }

    /// <summary>Whether fewer interrupts are sent (<c>driver/@event_idx</c>).</summary>
    [XmlAttribute("event_idx", Form = XmlForm.OnOff)] public partial bool? UsesEventIndex { get; set; }

    /// <summary>Whether packets are spread over queues (<c>driver/@rss</c>).</summary>
    [XmlAttribute("rss", Form = XmlForm.OnOff)] public partial bool? HasReceiveScaling { get; set; }

    /// <summary>Whether the guest sees the hash that spreads them (<c>driver/@rss_hash_report</c>).</summary>
    [XmlAttribute("rss_hash_report", Form = XmlForm.OnOff)] public partial bool? ReportsHash { get; set; }

    /// <summary>What the host's end leaves to others (<c>driver/host</c>).</summary>
    [XmlElement("host")] public partial OffloadOptions Host { get; set; }

    /// <summary>What the guest's end leaves to others (<c>driver/guest</c>).</summary>
    [XmlElement("guest")] public partial OffloadOptions Guest { get; set; }
}

/// <summary>Who moves an interface's packets.</summary>
[XmlEnum]
public enum InterfaceDriverName
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>kvm</c>.</summary>
    Kvm,

    /// <summary><c>vfio</c>.</summary>
    Vfio,

    /// <summary><c>xen</c>.</summary>
    Xen,

    /// <summary><c>qemu</c>.</summary>
    Qemu,

    /// <summary><c>vhost</c>.</summary>
    Vhost,
}

/// <summary>When packets are sent.</summary>
[XmlEnum]
public enum SendMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>iothread</c>.</summary>
    [XmlWord("iothread")]
    IOThread,

    /// <summary><c>timer</c>.</summary>
    Timer,
}
