namespace Vireo.Model.Domains.Devices.Sockets;

/// <summary>Whether a broken connection is made again.</summary>
[XmlView("reconnect")]
public sealed partial class Reconnection
{
    /// <summary>Whether (<c>reconnect/@enabled</c>).</summary>
    [XmlAttribute("enabled")] public partial bool? IsEnabled { get; set; }

    /// <summary>After how many seconds (<c>reconnect/@timeout</c>).</summary>
    [XmlAttribute("timeout")] public partial uint? TimeoutSeconds { get; set; }
}
