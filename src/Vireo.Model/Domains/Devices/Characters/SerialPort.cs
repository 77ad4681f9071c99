namespace Vireo.Model.Domains.Devices.Characters;

/// <summary>A serial port.</summary>
[XmlView("serial")]
public sealed partial class SerialPort : CharacterDevice
{
    /// <summary>The terminal of the host, as older documents tell it (<c>serial/@tty</c>).</summary>
    [XmlAttribute("tty")] public partial string? TerminalPath { get; set; }
}
