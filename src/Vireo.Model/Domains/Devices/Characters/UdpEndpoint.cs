namespace Vireo.Model.Domains.Devices.Characters;

/// <summary>One end of UDP packets.</summary>
[XmlView("source")]
public sealed partial class UdpEndpoint
{
    /// <summary><c>connect</c>: where they go to; <c>bind</c>: where they come from (<c>source/@mode</c>).</summary>
    [XmlAttribute("mode")] public partial string? Mode { get; set; }

    /// <summary>The host (<c>source/@host</c>).</summary>
    [XmlAttribute("host")] public partial string? Host { get; set; }

    /// <summary>The port (<c>source/@service</c>).</summary>
    [XmlAttribute("service")] public partial string? Service { get; set; }
}
