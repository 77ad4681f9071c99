using Vireo.Model.Domains.Devices.Sockets;

namespace Vireo.Model.Domains.Devices.Disks.Sources;

/// <summary>Who makes a disk's persistent reservations.</summary>
[XmlView("reservations")]
public sealed partial class PersistentReservations
{
    /// <summary>Whether libvirt starts the program that does (<c>reservations/@managed</c>).</summary>
    [XmlAttribute("managed")] public partial bool? IsManaged { get; set; }

    /// <summary>Says <c>unix</c> (<c>reservations/source/@type</c>).</summary>
    [XmlAttribute("source/type")] public partial string? SocketType { get; set; }

    /// <summary>That program's socket (<c>reservations/source/@path</c>).</summary>
    [XmlAttribute("source/path")] public partial string? Socket { get; set; }

    /// <summary>Who listens there (<c>reservations/source/@mode</c>).</summary>
    [XmlAttribute("source/mode")] public partial SocketMode? SocketMode { get; set; }

    /// <summary>Whether a broken connection is made again (<c>reservations/source/reconnect</c>).</summary>
    [XmlElement("source/reconnect")] public partial Reconnection Reconnect { get; set; }
}
