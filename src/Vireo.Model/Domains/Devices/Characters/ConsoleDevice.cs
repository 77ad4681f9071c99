namespace Vireo.Model.Domains.Devices.Characters;

/// <summary>A console.</summary>
[XmlView("console")]
public sealed partial class ConsoleDevice : CharacterDevice
{
    /// <summary>The terminal of the host, as older documents tell it (<c>console/@tty</c>).</summary>
    [XmlAttribute("tty")] public partial string? TerminalPath { get; set; }
}
