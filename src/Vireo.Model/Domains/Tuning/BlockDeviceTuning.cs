namespace Vireo.Model.Domains.Tuning;

/// <summary>A guest's share of one device of the host.</summary>
[XmlView("device")]
public sealed partial class BlockDeviceTuning
{
    /// <summary>The device (<c>device/path</c>).</summary>
    [XmlText("path")] public partial string? Path { get; set; }

    /// <summary>The guest's share among guests (<c>device/weight</c>).</summary>
    [XmlText("weight")] public partial uint? Weight { get; set; }

    /// <summary>Reads a second at most (<c>device/read_iops_sec</c>).</summary>
    [XmlText("read_iops_sec")] public partial uint? ReadsPerSecond { get; set; }

    /// <summary>Writes a second at most (<c>device/write_iops_sec</c>).</summary>
    [XmlText("write_iops_sec")] public partial uint? WritesPerSecond { get; set; }

    /// <summary>Bytes read a second at most (<c>device/read_bytes_sec</c>).</summary>
    [XmlText("read_bytes_sec")] public partial ulong? ReadBytesPerSecond { get; set; }

    /// <summary>Bytes written a second at most (<c>device/write_bytes_sec</c>).</summary>
    [XmlText("write_bytes_sec")] public partial ulong? WriteBytesPerSecond { get; set; }
}
