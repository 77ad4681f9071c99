using Vireo.Model.Domains.Devices.Characters;

namespace Vireo.Model.Domains.Devices.Displays;

/// <summary>A display that a person can see.</summary>
[XmlView("graphics", By = "type")]
public abstract partial class GraphicsDevice
{
    /// <summary>Over VNC.</summary>
    [XmlCase("vnc")]
    public sealed partial class Vnc : GraphicsDevice
    {
        /// <summary>The port; -1: libvirt chooses (<c>graphics/@port</c>).</summary>
        [XmlAttribute("port")] public partial int? Port { get; set; }

        /// <summary>Whether libvirt chooses the port (<c>graphics/@autoport</c>).</summary>
        [XmlAttribute("autoport")] public partial bool? IsAutoPort { get; set; }

        /// <summary>The port for browsers; -1: libvirt chooses (<c>graphics/@websocket</c>).</summary>
        [XmlAttribute("websocket")] public partial int? WebSocketPort { get; set; }

        /// <summary>The address that it listens on (<c>graphics/@listen</c>).</summary>
        [XmlAttribute("listen")] public partial string? Listen { get; set; }

        /// <summary>The unix socket that it listens on (<c>graphics/@socket</c>).</summary>
        [XmlAttribute("socket")] public partial string? Socket { get; set; }

        /// <summary>The keyboard's layout (<c>graphics/@keymap</c>).</summary>
        [XmlAttribute("keymap")] public partial string? Keymap { get; set; }

        /// <summary>Whether several may look at once (<c>graphics/@sharePolicy</c>).</summary>
        [XmlAttribute("sharePolicy")] public partial VncSharePolicy? SharePolicy { get; set; }

        /// <summary>Whether who looks may power the guest off (<c>graphics/@powerControl</c>).</summary>
        [XmlAttribute("powerControl")] public partial bool? HasPowerControl { get; set; }

        /// <summary>The password, up to eight characters (<c>graphics/@passwd</c>).</summary>
        [XmlAttribute("passwd")] public partial string? Password { get; set; }

        /// <summary>Until when it holds, UTC (<c>graphics/@passwdValidTo</c>).</summary>
        [XmlAttribute("passwdValidTo")] public partial DateTimeOffset? PasswordValidTo { get; set; }

        /// <summary>What becomes of who is connected when it changes (<c>graphics/@connected</c>).</summary>
        [XmlAttribute("connected")] public partial PasswordAction? Connected { get; set; }

        /// <summary>Where it listens (<c>graphics/listen</c>).</summary>
        [XmlElements("listen")] public partial XmlList<GraphicsListen> Listens { get; }

        /// <summary>Where its sound goes to (<c>graphics/audio/@id</c>).</summary>
        [XmlAttribute("audio/id")] public partial uint? AudioId { get; set; }
    }

    /// <summary>Over SPICE.</summary>
    [XmlCase("spice")]
    public sealed partial class Spice : GraphicsDevice
    {
        /// <summary>The port; -1: libvirt chooses (<c>graphics/@port</c>).</summary>
        [XmlAttribute("port")] public partial int? Port { get; set; }

        /// <summary>The encrypted port; -1: libvirt chooses (<c>graphics/@tlsPort</c>).</summary>
        [XmlAttribute("tlsPort")] public partial int? TlsPort { get; set; }

        /// <summary>Whether libvirt chooses the ports (<c>graphics/@autoport</c>).</summary>
        [XmlAttribute("autoport")] public partial bool? IsAutoPort { get; set; }

        /// <summary>The address that it listens on (<c>graphics/@listen</c>).</summary>
        [XmlAttribute("listen")] public partial string? Listen { get; set; }

        /// <summary>The keyboard's layout (<c>graphics/@keymap</c>).</summary>
        [XmlAttribute("keymap")] public partial string? Keymap { get; set; }

        /// <summary>Whether channels are encrypted where nothing is said (<c>graphics/@defaultMode</c>).</summary>
        [XmlAttribute("defaultMode")] public partial SpiceMode? DefaultMode { get; set; }

        /// <summary>The password (<c>graphics/@passwd</c>).</summary>
        [XmlAttribute("passwd")] public partial string? Password { get; set; }

        /// <summary>Until when it holds, UTC (<c>graphics/@passwdValidTo</c>).</summary>
        [XmlAttribute("passwdValidTo")] public partial DateTimeOffset? PasswordValidTo { get; set; }

        /// <summary>What becomes of who is connected when it changes (<c>graphics/@connected</c>).</summary>
        [XmlAttribute("connected")] public partial PasswordAction? Connected { get; set; }

        /// <summary>Where it listens (<c>graphics/listen</c>).</summary>
        [XmlElements("listen")] public partial XmlList<GraphicsListen> Listens { get; }

        /// <summary>Whether each channel is encrypted (<c>graphics/channel</c>).</summary>
        [XmlElements("channel")] public partial XmlList<SpiceChannel> Channels { get; }

        /// <summary>How images are compressed (<c>graphics/image/@compression</c>).</summary>
        [XmlAttribute("image/compression")] public partial SpiceImageCompression? ImageCompression { get; set; }

        /// <summary>Whether photographs are compressed over slow lines (<c>graphics/jpeg/@compression</c>).</summary>
        [XmlAttribute("jpeg/compression")] public partial SpiceCompression? JpegCompression { get; set; }

        /// <summary>Whether images are compressed once more over slow lines (<c>graphics/zlib/@compression</c>).</summary>
        [XmlAttribute("zlib/compression")] public partial SpiceCompression? ZlibCompression { get; set; }

        /// <summary>Whether sound is compressed (<c>graphics/playback/@compression</c>).</summary>
        [XmlAttribute("playback/compression", Form = XmlForm.OnOff)] public partial bool? IsPlaybackCompressed { get; set; }

        /// <summary>What is taken for video (<c>graphics/streaming/@mode</c>).</summary>
        [XmlAttribute("streaming/mode")] public partial SpiceStreaming? Streaming { get; set; }

        /// <summary>Who moves the mouse (<c>graphics/mouse/@mode</c>).</summary>
        [XmlAttribute("mouse/mode")] public partial MouseMode? MouseMode { get; set; }

        /// <summary>Whether the clipboard is shared (<c>graphics/clipboard/@copypaste</c>).</summary>
        [XmlAttribute("clipboard/copypaste")] public partial bool? HasClipboard { get; set; }

        /// <summary>Whether files can be sent to the guest (<c>graphics/filetransfer/@enable</c>).</summary>
        [XmlAttribute("filetransfer/enable")] public partial bool? HasFileTransfer { get; set; }

        /// <summary>Whether the host's graphics card draws (<c>graphics/gl</c>).</summary>
        [XmlElement("gl")] public partial GraphicsAcceleration Gl { get; set; }
    }

    /// <summary>A window on the host.</summary>
    [XmlCase("sdl")]
    public sealed partial class Sdl : GraphicsDevice
    {
        /// <summary>The X display (<c>graphics/@display</c>).</summary>
        [XmlAttribute("display")] public partial string? Display { get; set; }

        /// <summary>The file that lets one in there (<c>graphics/@xauth</c>).</summary>
        [XmlAttribute("xauth")] public partial string? XAuthority { get; set; }

        /// <summary>Whether it fills the screen (<c>graphics/@fullscreen</c>).</summary>
        [XmlAttribute("fullscreen")] public partial bool? IsFullScreen { get; set; }

        /// <summary>Whether the host's graphics card draws (<c>graphics/gl</c>).</summary>
        [XmlElement("gl")] public partial GraphicsAcceleration Gl { get; set; }
    }

    /// <summary>A window of VirtualBox's.</summary>
    [XmlCase("desktop")]
    public sealed partial class Desktop : GraphicsDevice
    {
        /// <summary>The X display (<c>graphics/@display</c>).</summary>
        [XmlAttribute("display")] public partial string? Display { get; set; }

        /// <summary>Whether it fills the screen (<c>graphics/@fullscreen</c>).</summary>
        [XmlAttribute("fullscreen")] public partial bool? IsFullScreen { get; set; }
    }

    /// <summary>Over RDP.</summary>
    [XmlCase("rdp")]
    public sealed partial class Rdp : GraphicsDevice
    {
        /// <summary>The port; -1: libvirt chooses (<c>graphics/@port</c>).</summary>
        [XmlAttribute("port")] public partial int? Port { get; set; }

        /// <summary>Whether libvirt chooses the port (<c>graphics/@autoport</c>).</summary>
        [XmlAttribute("autoport")] public partial bool? IsAutoPort { get; set; }

        /// <summary>Whether a new connection ends the old one (<c>graphics/@replaceUser</c>).</summary>
        [XmlAttribute("replaceUser")] public partial bool? IsUserReplaced { get; set; }

        /// <summary>Whether several may look at once (<c>graphics/@multiUser</c>).</summary>
        [XmlAttribute("multiUser")] public partial bool? IsMultiUser { get; set; }

        /// <summary>The address that it listens on (<c>graphics/@listen</c>).</summary>
        [XmlAttribute("listen")] public partial string? Listen { get; set; }

        /// <summary>Where it listens (<c>graphics/listen</c>).</summary>
        [XmlElements("listen")] public partial XmlList<GraphicsListen> Listens { get; }
    }

    /// <summary>Nobody, but the host's graphics card draws.</summary>
    [XmlCase("egl-headless")]
    public sealed partial class Headless : GraphicsDevice
    {
        /// <summary>Which of the host's graphics cards (<c>graphics/gl</c>).</summary>
        [XmlElement("gl")] public partial GraphicsAcceleration Gl { get; set; }
    }

    /// <summary>Over D-Bus.</summary>
    [XmlCase("dbus")]
    public sealed partial class DBus : GraphicsDevice
    {
        /// <summary>The bus (<c>graphics/@address</c>).</summary>
        [XmlAttribute("address")] public partial string? Address { get; set; }

        /// <summary>Whether it goes without a bus (<c>graphics/@p2p</c>).</summary>
        [XmlAttribute("p2p")] public partial bool? IsPeerToPeer { get; set; }

        /// <summary>Whether the host's graphics card draws (<c>graphics/gl</c>).</summary>
        [XmlElement("gl")] public partial GraphicsAcceleration Gl { get; set; }

        /// <summary>Where its sound goes to (<c>graphics/audio/@id</c>).</summary>
        [XmlAttribute("audio/id")] public partial uint? AudioId { get; set; }
    }
}

/// <summary>Whether several may look at a display at once.</summary>
[XmlEnum]
public enum VncSharePolicy
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>allow-exclusive</c>.</summary>
    AllowExclusive,

    /// <summary><c>force-shared</c>.</summary>
    ForceShared,

    /// <summary><c>ignore</c>.</summary>
    Ignore,
}

/// <summary>What becomes of who is connected when a password changes.</summary>
[XmlEnum]
public enum PasswordAction
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>keep</c>.</summary>
    Keep,

    /// <summary><c>fail</c>.</summary>
    Fail,

    /// <summary><c>disconnect</c>.</summary>
    Disconnect,
}

/// <summary>How images are compressed.</summary>
[XmlEnum]
public enum SpiceImageCompression
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>auto_glz</c>.</summary>
    [XmlWord("auto_glz")]
    AutoGlz,

    /// <summary><c>auto_lz</c>.</summary>
    [XmlWord("auto_lz")]
    AutoLz,

    /// <summary><c>quic</c>.</summary>
    Quic,

    /// <summary><c>glz</c>.</summary>
    Glz,

    /// <summary><c>lz</c>.</summary>
    Lz,

    /// <summary><c>off</c>.</summary>
    Off,
}

/// <summary>Whether something is compressed.</summary>
[XmlEnum]
public enum SpiceCompression
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>auto</c>.</summary>
    Auto,

    /// <summary><c>never</c>.</summary>
    Never,

    /// <summary><c>always</c>.</summary>
    Always,
}

/// <summary>What is taken for video.</summary>
[XmlEnum]
public enum SpiceStreaming
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>filter</c>.</summary>
    Filter,

    /// <summary><c>all</c>.</summary>
    All,

    /// <summary><c>off</c>.</summary>
    Off,
}
