namespace Vireo.Model.Domains.Devices.Displays;

/// <summary>Whether the host's graphics card draws.</summary>
[XmlView("gl")]
public sealed partial class GraphicsAcceleration
{
    /// <summary>Whether (<c>gl/@enable</c>).</summary>
    [XmlAttribute("enable")] public partial bool? IsEnabled { get; set; }

    /// <summary>Which card (<c>gl/@rendernode</c>).</summary>
    [XmlAttribute("rendernode")] public partial string? RenderNode { get; set; }
}
