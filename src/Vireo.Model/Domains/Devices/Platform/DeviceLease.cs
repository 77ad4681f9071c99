namespace Vireo.Model.Domains.Devices.Platform;

/// <summary>A lease of a lock manager.</summary>
[XmlView("lease")]
public sealed partial class DeviceLease
{
    /// <summary>The space (<c>lease/lockspace</c>).</summary>
    [XmlText("lockspace")] public partial string? LockSpace { get; set; }

    /// <summary>The key (<c>lease/key</c>).</summary>
    [XmlText("key")] public partial string? Key { get; set; }

    /// <summary>The file (<c>lease/target/@path</c>).</summary>
    [XmlAttribute("target/path")] public partial string? Path { get; set; }

    /// <summary>The place in the file (<c>lease/target/@offset</c>).</summary>
    [XmlAttribute("target/offset")] public partial ulong? Offset { get; set; }
}
