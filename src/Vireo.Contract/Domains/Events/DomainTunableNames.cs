namespace Vireo.Contract.Domains.Events;

/// <summary>The names of what can be changed of a running guest, as events tell it.</summary>
public static class DomainTunableNames
{
    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_DISK</c>.</summary>
    public const string BlockDisk = "blkdeviotune.disk";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME</c>.</summary>
    public const string BlockGroupName = "blkdeviotune.group_name";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC</c>.</summary>
    public const string BlockReadBytesSecond = "blkdeviotune.read_bytes_sec";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX</c>.</summary>
    public const string BlockReadBytesSecondMax = "blkdeviotune.read_bytes_sec_max";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH</c>.</summary>
    public const string BlockReadBytesSecondMaxLength = "blkdeviotune.read_bytes_sec_max_length";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC</c>.</summary>
    public const string BlockReadIopsSecond = "blkdeviotune.read_iops_sec";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX</c>.</summary>
    public const string BlockReadIopsSecondMax = "blkdeviotune.read_iops_sec_max";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH</c>.</summary>
    public const string BlockReadIopsSecondMaxLength = "blkdeviotune.read_iops_sec_max_length";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC</c>.</summary>
    public const string BlockSizeIopsSecond = "blkdeviotune.size_iops_sec";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC</c>.</summary>
    public const string BlockTotalBytesSecond = "blkdeviotune.total_bytes_sec";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX</c>.</summary>
    public const string BlockTotalBytesSecondMax = "blkdeviotune.total_bytes_sec_max";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH</c>.</summary>
    public const string BlockTotalBytesSecondMaxLength = "blkdeviotune.total_bytes_sec_max_length";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC</c>.</summary>
    public const string BlockTotalIopsSecond = "blkdeviotune.total_iops_sec";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX</c>.</summary>
    public const string BlockTotalIopsSecondMax = "blkdeviotune.total_iops_sec_max";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH</c>.</summary>
    public const string BlockTotalIopsSecondMaxLength = "blkdeviotune.total_iops_sec_max_length";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC</c>.</summary>
    public const string BlockWriteBytesSecond = "blkdeviotune.write_bytes_sec";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX</c>.</summary>
    public const string BlockWriteBytesSecondMax = "blkdeviotune.write_bytes_sec_max";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH</c>.</summary>
    public const string BlockWriteBytesSecondMaxLength = "blkdeviotune.write_bytes_sec_max_length";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC</c>.</summary>
    public const string BlockWriteIopsSecond = "blkdeviotune.write_iops_sec";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX</c>.</summary>
    public const string BlockWriteIopsSecondMax = "blkdeviotune.write_iops_sec_max";

    /// <summary><c>VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH</c>.</summary>
    public const string BlockWriteIopsSecondMaxLength = "blkdeviotune.write_iops_sec_max_length";

    /// <summary><c>VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES</c>.</summary>
    public const string CpuCpuShares = "cputune.cpu_shares";

    /// <summary><c>VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN</c>.</summary>
    public const string CpuEmulatorPin = "cputune.emulatorpin";

    /// <summary><c>VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD</c>.</summary>
    public const string CpuEmulatorPeriod = "cputune.emulator_period";

    /// <summary><c>VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA</c>.</summary>
    public const string CpuEmulatorQuota = "cputune.emulator_quota";

    /// <summary><c>VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD</c>.</summary>
    public const string CpuGlobalPeriod = "cputune.global_period";

    /// <summary><c>VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA</c>.</summary>
    public const string CpuGlobalQuota = "cputune.global_quota";

    /// <summary><c>VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN</c>.</summary>
    public const string CpuIoThreadPin = "cputune.iothreadpin%u";

    /// <summary><c>VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD</c>.</summary>
    public const string CpuIoThreadPeriod = "cputune.iothread_period";

    /// <summary><c>VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA</c>.</summary>
    public const string CpuIoThreadQuota = "cputune.iothread_quota";

    /// <summary><c>VIR_DOMAIN_TUNABLE_CPU_VCPUPIN</c>.</summary>
    public const string CpuVcpuPin = "cputune.vcpupin%u";

    /// <summary><c>VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD</c>.</summary>
    public const string CpuVcpuPeriod = "cputune.vcpu_period";

    /// <summary><c>VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA</c>.</summary>
    public const string CpuVcpuQuota = "cputune.vcpu_quota";
}
