namespace Vireo.Model.Storage.Extents;

/// <summary>A part of a device.</summary>
[XmlView("extent")]
public sealed partial class DeviceExtent
{
    /// <summary>Where it starts, in bytes (<c>extent/@start</c>).</summary>
    [XmlAttribute("start")] public partial ulong? Start { get; set; }

    /// <summary>Where it ends, in bytes (<c>extent/@end</c>).</summary>
    [XmlAttribute("end")] public partial ulong? End { get; set; }
}
