namespace Vireo.Model.Domains.Devices.Disks;

/// <summary>How fast a disk may be.</summary>
[XmlView("iotune")]
public sealed partial class DiskTuning
{
    /// <summary>Bytes a second at most (<c>iotune/total_bytes_sec</c>).</summary>
    [XmlText("total_bytes_sec")] public partial ulong? TotalBytesPerSecond { get; set; }

    /// <summary>Bytes read a second at most (<c>iotune/read_bytes_sec</c>).</summary>
    [XmlText("read_bytes_sec")] public partial ulong? ReadBytesPerSecond { get; set; }

    /// <summary>Bytes written a second at most (<c>iotune/write_bytes_sec</c>).</summary>
    [XmlText("write_bytes_sec")] public partial ulong? WriteBytesPerSecond { get; set; }

    /// <summary>Requests a second at most (<c>iotune/total_iops_sec</c>).</summary>
    [XmlText("total_iops_sec")] public partial ulong? TotalRequestsPerSecond { get; set; }

    /// <summary>Requests read a second at most (<c>iotune/read_iops_sec</c>).</summary>
    [XmlText("read_iops_sec")] public partial ulong? ReadRequestsPerSecond { get; set; }

    /// <summary>Requests written a second at most (<c>iotune/write_iops_sec</c>).</summary>
    [XmlText("write_iops_sec")] public partial ulong? WriteRequestsPerSecond { get; set; }

    /// <summary>Bytes a second at most for a while (<c>iotune/total_bytes_sec_max</c>).</summary>
    [XmlText("total_bytes_sec_max")] public partial ulong? TotalBytesPerSecondBurst { get; set; }

    /// <summary>Bytes read a second at most for a while (<c>iotune/read_bytes_sec_max</c>).</summary>
    [XmlText("read_bytes_sec_max")] public partial ulong? ReadBytesPerSecondBurst { get; set; }

    /// <summary>Bytes written a second at most for a while (<c>iotune/write_bytes_sec_max</c>).</summary>
    [XmlText("write_bytes_sec_max")] public partial ulong? WriteBytesPerSecondBurst { get; set; }

    /// <summary>Requests a second at most for a while (<c>iotune/total_iops_sec_max</c>).</summary>
    [XmlText("total_iops_sec_max")] public partial ulong? TotalRequestsPerSecondBurst { get; set; }

    /// <summary>Requests read a second at most for a while (<c>iotune/read_iops_sec_max</c>).</summary>
    [XmlText("read_iops_sec_max")] public partial ulong? ReadRequestsPerSecondBurst { get; set; }

    /// <summary>Requests written a second at most for a while (<c>iotune/write_iops_sec_max</c>).</summary>
    [XmlText("write_iops_sec_max")] public partial ulong? WriteRequestsPerSecondBurst { get; set; }

    /// <summary>How many bytes count as one request (<c>iotune/size_iops_sec</c>).</summary>
    [XmlText("size_iops_sec")] public partial ulong? RequestSizeBytes { get; set; }

    /// <summary>The disks that share these limits (<c>iotune/group_name</c>).</summary>
    [XmlText("group_name")] public partial string? Group { get; set; }

    /// <summary>For how many seconds <see cref="TotalBytesPerSecondBurst"/> may last (<c>iotune/total_bytes_sec_max_length</c>).</summary>
    [XmlText("total_bytes_sec_max_length")] public partial ulong? TotalBytesBurstSeconds { get; set; }

    /// <summary>For how many seconds <see cref="ReadBytesPerSecondBurst"/> may last (<c>iotune/read_bytes_sec_max_length</c>).</summary>
    [XmlText("read_bytes_sec_max_length")] public partial ulong? ReadBytesBurstSeconds { get; set; }

    /// <summary>For how many seconds <see cref="WriteBytesPerSecondBurst"/> may last (<c>iotune/write_bytes_sec_max_length</c>).</summary>
    [XmlText("write_bytes_sec_max_length")] public partial ulong? WriteBytesBurstSeconds { get; set; }

    /// <summary>
    /// For how many seconds <see cref="TotalRequestsPerSecondBurst"/> may last (<c>iotune/total_iops_sec_max_length</c>).
    /// </summary>
    [XmlText("total_iops_sec_max_length")] public partial ulong? TotalRequestsBurstSeconds { get; set; }

    /// <summary>For how many seconds <see cref="ReadRequestsPerSecondBurst"/> may last (<c>iotune/read_iops_sec_max_length</c>).</summary>
    [XmlText("read_iops_sec_max_length")] public partial ulong? ReadRequestsBurstSeconds { get; set; }

    /// <summary>
    /// For how many seconds <see cref="WriteRequestsPerSecondBurst"/> may last (<c>iotune/write_iops_sec_max_length</c>).
    /// </summary>
    [XmlText("write_iops_sec_max_length")] public partial ulong? WriteRequestsBurstSeconds { get; set; }
}
