using Vireo.Model.Domains.Devices.Sockets;
using Vireo.Model.Security;

namespace Vireo.Model.Domains.Devices.Characters;

/// <summary>What is at the host's end of a character device: which case it is says <c>@type</c>.</summary>
[XmlView("backend")]
public abstract partial class CharacterBackend
{
    /// <summary>The file that everything the guest sends is kept in (<c>backend/log/@file</c>).</summary>
    [XmlAttribute("log/file")] public partial string? LogFile { get; set; }

    /// <summary>Whether that file is continued (<c>backend/log/@append</c>).</summary>
    [XmlAttribute("log/append", Form = XmlForm.OnOff)] public partial bool? IsLogAppended { get; set; }

    /// <summary>A terminal of the host.</summary>
    [XmlCase("pty")]
    public sealed partial class Pty : CharacterBackend
    {
        /// <summary>The terminal (<c>backend/source/@path</c>).</summary>
        [XmlAttribute("source/path")] public partial string? Path { get; set; }

        /// <summary>How security drivers label it (<c>backend/source/seclabel</c>).</summary>
        [XmlElements("source/seclabel")] public partial XmlList<SourceSecurityLabel> SecurityLabels { get; }
    }

    /// <summary>A device of the host.</summary>
    [XmlCase("dev")]
    public sealed partial class Device : CharacterBackend
    {
        /// <summary>The device (<c>backend/source/@path</c>).</summary>
        [XmlAttribute("source/path")] public partial string? Path { get; set; }

        /// <summary>How security drivers label it (<c>backend/source/seclabel</c>).</summary>
        [XmlElements("source/seclabel")] public partial XmlList<SourceSecurityLabel> SecurityLabels { get; }
    }

    /// <summary>A file of the host.</summary>
    [XmlCase("file")]
    public sealed partial class File : CharacterBackend
    {
        /// <summary>The file (<c>backend/source/@path</c>).</summary>
        [XmlAttribute("source/path")] public partial string? Path { get; set; }

        /// <summary>Whether it is continued (<c>backend/source/@append</c>).</summary>
        [XmlAttribute("source/append", Form = XmlForm.OnOff)] public partial bool? IsAppended { get; set; }

        /// <summary>How security drivers label it (<c>backend/source/seclabel</c>).</summary>
        [XmlElements("source/seclabel")] public partial XmlList<SourceSecurityLabel> SecurityLabels { get; }
    }

    /// <summary>A pipe of the host.</summary>
    [XmlCase("pipe")]
    public sealed partial class Pipe : CharacterBackend
    {
        /// <summary>The pipe (<c>backend/source/@path</c>).</summary>
        [XmlAttribute("source/path")] public partial string? Path { get; set; }

        /// <summary>How security drivers label it (<c>backend/source/seclabel</c>).</summary>
        [XmlElements("source/seclabel")] public partial XmlList<SourceSecurityLabel> SecurityLabels { get; }
    }

    /// <summary>A unix socket.</summary>
    [XmlCase("unix")]
    public sealed partial class Unix : CharacterBackend
    {
        /// <summary>Who listens: <c>bind</c> or <c>connect</c> (<c>backend/source/@mode</c>).</summary>
        [XmlAttribute("source/mode")] public partial string? Mode { get; set; }

        /// <summary>The socket (<c>backend/source/@path</c>).</summary>
        [XmlAttribute("source/path")] public partial string? Path { get; set; }

        /// <summary>Whether a broken connection is made again (<c>backend/source/reconnect</c>).</summary>
        [XmlElement("source/reconnect")] public partial Reconnection Reconnect { get; set; }

        /// <summary>How security drivers label it (<c>backend/source/seclabel</c>).</summary>
        [XmlElements("source/seclabel")] public partial XmlList<SourceSecurityLabel> SecurityLabels { get; }
    }

    /// <summary>A TCP connection.</summary>
    [XmlCase("tcp")]
    public sealed partial class Tcp : CharacterBackend
    {
        /// <summary>Who listens: <c>bind</c> or <c>connect</c> (<c>backend/source/@mode</c>).</summary>
        [XmlAttribute("source/mode")] public partial string? Mode { get; set; }

        /// <summary>The host (<c>backend/source/@host</c>).</summary>
        [XmlAttribute("source/host")] public partial string? Host { get; set; }

        /// <summary>The port (<c>backend/source/@service</c>).</summary>
        [XmlAttribute("source/service")] public partial string? Service { get; set; }

        /// <summary>Whether it is encrypted (<c>backend/source/@tls</c>).</summary>
        [XmlAttribute("source/tls")] public partial bool? IsTls { get; set; }

        /// <summary>Whether a broken connection is made again (<c>backend/source/reconnect</c>).</summary>
        [XmlElement("source/reconnect")] public partial Reconnection Reconnect { get; set; }

        /// <summary>What is spoken over it (<c>backend/protocol/@type</c>).</summary>
        [XmlAttribute("protocol/type")] public partial CharacterProtocol? Protocol { get; set; }
    }

    /// <summary>UDP packets.</summary>
    [XmlCase("udp")]
    public sealed partial class Udp : CharacterBackend
    {
        /// <summary>Where they go to, and where they come from (<c>backend/source</c>).</summary>
        [XmlElements("source")] public partial XmlList<UdpEndpoint> Endpoints { get; }
    }

    /// <summary>Nothing.</summary>
    [XmlCase("null")]
    public sealed partial class Null : CharacterBackend;

    /// <summary>The emulator's standard input and output.</summary>
    [XmlCase("stdio")]
    public sealed partial class StandardStreams : CharacterBackend;

    /// <summary>A window of the emulator's.</summary>
    [XmlCase("vc")]
    public sealed partial class VirtualConsole : CharacterBackend;

    /// <summary>The agent of a SPICE display.</summary>
    [XmlCase("spicevmc")]
    public sealed partial class SpiceAgent : CharacterBackend;

    /// <summary>A port of a SPICE display.</summary>
    [XmlCase("spiceport")]
    public sealed partial class SpicePort : CharacterBackend
    {
        /// <summary>What it is called there (<c>backend/source/@channel</c>).</summary>
        [XmlAttribute("source/channel")] public partial string? Channel { get; set; }
    }

    /// <summary>A pair of null modem devices on bhyve.</summary>
    [XmlCase("nmdm")]
    public sealed partial class NullModem : CharacterBackend
    {
        /// <summary>The guest's (<c>backend/source/@master</c>).</summary>
        [XmlAttribute("source/master")] public partial string? Master { get; set; }

        /// <summary>The other (<c>backend/source/@slave</c>).</summary>
        [XmlAttribute("source/slave")] public partial string? Slave { get; set; }
    }

    /// <summary>QEMU's own agent for clipboard and mouse.</summary>
    [XmlCase("qemu-vdagent")]
    public sealed partial class VdAgent : CharacterBackend
    {
        /// <summary>Whether the clipboard is shared (<c>backend/source/clipboard/@copypaste</c>).</summary>
        [XmlAttribute("source/clipboard/copypaste")] public partial bool? HasClipboard { get; set; }

        /// <summary>Who moves the mouse (<c>backend/source/mouse/@mode</c>).</summary>
        [XmlAttribute("source/mouse/mode")] public partial MouseMode? MouseMode { get; set; }
    }

    /// <summary>A D-Bus display.</summary>
    [XmlCase("dbus")]
    public sealed partial class DBus : CharacterBackend
    {
        /// <summary>What it is called there (<c>backend/source/@channel</c>).</summary>
        [XmlAttribute("source/channel")] public partial string? Channel { get; set; }
    }
}

/// <summary>What is spoken over a TCP connection.</summary>
[XmlEnum]
public enum CharacterProtocol
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>raw</c>.</summary>
    Raw,

    /// <summary><c>telnet</c>.</summary>
    Telnet,

    /// <summary><c>telnets</c>.</summary>
    [XmlWord("telnets")]
    TelnetTls,

    /// <summary><c>tls</c>.</summary>
    Tls,
}
