namespace Vireo.Model.Domains.Devices.Characters;

/// <summary>A parallel port.</summary>
[XmlView("parallel")]
public sealed partial class ParallelPort : CharacterDevice
{
    /// <summary>The terminal of the host, as older documents tell it (<c>parallel/@tty</c>).</summary>
    [XmlAttribute("tty")] public partial string? TerminalPath { get; set; }
}
