namespace Vireo.Contract.Domains.Blocks;

/// <summary>The names of a disk's limits.</summary>
public static class DomainBlockIoTuneParameters
{
    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME</c>.</summary>
    public const string GroupName = "group_name";

    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC</c>.</summary>
    public const string ReadBytesSecond = "read_bytes_sec";

    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX</c>.</summary>
    public const string ReadBytesSecondMax = "read_bytes_sec_max";

    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH</c>.</summary>
    public const string ReadBytesSecondMaxLength = "read_bytes_sec_max_length";

    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC</c>.</summary>
    public const string ReadIopsSecond = "read_iops_sec";

    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX</c>.</summary>
    public const string ReadIopsSecondMax = "read_iops_sec_max";

    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH</c>.</summary>
    public const string ReadIopsSecondMaxLength = "read_iops_sec_max_length";

    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC</c>.</summary>
    public const string SizeIopsSecond = "size_iops_sec";

    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC</c>.</summary>
    public const string TotalBytesSecond = "total_bytes_sec";

    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX</c>.</summary>
    public const string TotalBytesSecondMax = "total_bytes_sec_max";

    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH</c>.</summary>
    public const string TotalBytesSecondMaxLength = "total_bytes_sec_max_length";

    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC</c>.</summary>
    public const string TotalIopsSecond = "total_iops_sec";

    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX</c>.</summary>
    public const string TotalIopsSecondMax = "total_iops_sec_max";

    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH</c>.</summary>
    public const string TotalIopsSecondMaxLength = "total_iops_sec_max_length";

    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC</c>.</summary>
    public const string WriteBytesSecond = "write_bytes_sec";

    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX</c>.</summary>
    public const string WriteBytesSecondMax = "write_bytes_sec_max";

    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH</c>.</summary>
    public const string WriteBytesSecondMaxLength = "write_bytes_sec_max_length";

    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC</c>.</summary>
    public const string WriteIopsSecond = "write_iops_sec";

    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX</c>.</summary>
    public const string WriteIopsSecondMax = "write_iops_sec_max";

    /// <summary><c>VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH</c>.</summary>
    public const string WriteIopsSecondMaxLength = "write_iops_sec_max_length";
}
