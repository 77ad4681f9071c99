namespace Vireo.Contract.Domains.Blocks;

/// <summary>The names of a guest's share of the node's disks.</summary>
public static class DomainBlkioParameters
{
    /// <summary><c>VIR_DOMAIN_BLKIO_DEVICE_READ_BPS</c>.</summary>
    public const string DeviceReadBytesPerSecond = "device_read_bytes_sec";

    /// <summary><c>VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS</c>.</summary>
    public const string DeviceReadIops = "device_read_iops_sec";

    /// <summary><c>VIR_DOMAIN_BLKIO_DEVICE_WEIGHT</c>.</summary>
    public const string DeviceWeight = "device_weight";

    /// <summary><c>VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS</c>.</summary>
    public const string DeviceWriteBytesPerSecond = "device_write_bytes_sec";

    /// <summary><c>VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS</c>.</summary>
    public const string DeviceWriteIops = "device_write_iops_sec";

    /// <summary><c>VIR_DOMAIN_BLKIO_WEIGHT</c>.</summary>
    public const string Weight = "weight";
}
