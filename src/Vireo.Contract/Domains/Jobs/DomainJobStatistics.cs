namespace Vireo.Contract.Domains.Jobs;

/// <summary>The names of the figures of a job.</summary>
public static class DomainJobStatistics
{
    /// <summary><c>VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE</c>.</summary>
    public const string AutoConvergeThrottle = "auto_converge_throttle";

    /// <summary><c>VIR_DOMAIN_JOB_COMPRESSION_BYTES</c>.</summary>
    public const string CompressionBytes = "compression_bytes";

    /// <summary><c>VIR_DOMAIN_JOB_COMPRESSION_CACHE</c>.</summary>
    public const string CompressionCache = "compression_cache";

    /// <summary><c>VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES</c>.</summary>
    public const string CompressionCacheMisses = "compression_cache_misses";

    /// <summary><c>VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW</c>.</summary>
    public const string CompressionOverflow = "compression_overflow";

    /// <summary><c>VIR_DOMAIN_JOB_COMPRESSION_PAGES</c>.</summary>
    public const string CompressionPages = "compression_pages";

    /// <summary><c>VIR_DOMAIN_JOB_DATA_PROCESSED</c>.</summary>
    public const string DataProcessed = "data_processed";

    /// <summary><c>VIR_DOMAIN_JOB_DATA_REMAINING</c>.</summary>
    public const string DataRemaining = "data_remaining";

    /// <summary><c>VIR_DOMAIN_JOB_DATA_TOTAL</c>.</summary>
    public const string DataTotal = "data_total";

    /// <summary><c>VIR_DOMAIN_JOB_DISK_BPS</c>.</summary>
    public const string DiskBytesPerSecond = "disk_bps";

    /// <summary><c>VIR_DOMAIN_JOB_DISK_PROCESSED</c>.</summary>
    public const string DiskProcessed = "disk_processed";

    /// <summary><c>VIR_DOMAIN_JOB_DISK_REMAINING</c>.</summary>
    public const string DiskRemaining = "disk_remaining";

    /// <summary><c>VIR_DOMAIN_JOB_DISK_TEMP_TOTAL</c>.</summary>
    public const string DiskTempTotal = "disk_temp_total";

    /// <summary><c>VIR_DOMAIN_JOB_DISK_TEMP_USED</c>.</summary>
    public const string DiskTempUsed = "disk_temp_used";

    /// <summary><c>VIR_DOMAIN_JOB_DISK_TOTAL</c>.</summary>
    public const string DiskTotal = "disk_total";

    /// <summary><c>VIR_DOMAIN_JOB_DOWNTIME</c>.</summary>
    public const string Downtime = "downtime";

    /// <summary><c>VIR_DOMAIN_JOB_DOWNTIME_NET</c>.</summary>
    public const string DowntimeNet = "downtime_net";

    /// <summary><c>VIR_DOMAIN_JOB_ERRMSG</c>.</summary>
    public const string ErrorMessage = "errmsg";

    /// <summary><c>VIR_DOMAIN_JOB_MEMORY_BPS</c>.</summary>
    public const string MemoryBytesPerSecond = "memory_bps";

    /// <summary><c>VIR_DOMAIN_JOB_MEMORY_CONSTANT</c>.</summary>
    public const string MemoryConstant = "memory_constant";

    /// <summary><c>VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE</c>.</summary>
    public const string MemoryDirtyRate = "memory_dirty_rate";

    /// <summary><c>VIR_DOMAIN_JOB_MEMORY_ITERATION</c>.</summary>
    public const string MemoryIteration = "memory_iteration";

    /// <summary><c>VIR_DOMAIN_JOB_MEMORY_NORMAL</c>.</summary>
    public const string MemoryNormal = "memory_normal";

    /// <summary><c>VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES</c>.</summary>
    public const string MemoryNormalBytes = "memory_normal_bytes";

    /// <summary><c>VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE</c>.</summary>
    public const string MemoryPageSize = "memory_page_size";

    /// <summary><c>VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS</c>.</summary>
    public const string MemoryPostcopyRequests = "memory_postcopy_requests";

    /// <summary><c>VIR_DOMAIN_JOB_MEMORY_PROCESSED</c>.</summary>
    public const string MemoryProcessed = "memory_processed";

    /// <summary><c>VIR_DOMAIN_JOB_MEMORY_REMAINING</c>.</summary>
    public const string MemoryRemaining = "memory_remaining";

    /// <summary><c>VIR_DOMAIN_JOB_MEMORY_TOTAL</c>.</summary>
    public const string MemoryTotal = "memory_total";

    /// <summary><c>VIR_DOMAIN_JOB_OPERATION</c>.</summary>
    public const string Operation = "operation";

    /// <summary><c>VIR_DOMAIN_JOB_SETUP_TIME</c>.</summary>
    public const string SetupTime = "setup_time";

    /// <summary><c>VIR_DOMAIN_JOB_SUCCESS</c>.</summary>
    public const string Success = "success";

    /// <summary><c>VIR_DOMAIN_JOB_TIME_ELAPSED</c>.</summary>
    public const string TimeElapsed = "time_elapsed";

    /// <summary><c>VIR_DOMAIN_JOB_TIME_ELAPSED_NET</c>.</summary>
    public const string TimeElapsedNet = "time_elapsed_net";

    /// <summary><c>VIR_DOMAIN_JOB_TIME_REMAINING</c>.</summary>
    public const string TimeRemaining = "time_remaining";

    /// <summary><c>VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED</c>.</summary>
    public const string VfioDataTransferred = "vfio_data_transferred";
}
