namespace Vireo.Model.Traffic;

/// <summary>Whether a port may reach others.</summary>
[XmlView("port")]
public sealed partial class PortIsolation
{
    /// <summary>Whether ports that are isolated cannot reach each other (<c>port/@isolated</c>).</summary>
    [XmlAttribute("isolated")] public partial bool? IsIsolated { get; set; }
}
