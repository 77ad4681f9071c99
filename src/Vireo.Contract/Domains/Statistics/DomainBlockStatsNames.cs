namespace Vireo.Contract.Domains.Statistics;

/// <summary>What the names of figures of disks are made of: a prefix, a number, and a suffix; or a name as it is.</summary>
public static class DomainBlockStatsNames
{
    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_COUNT</c>.</summary>
    public const string Count = "block.count";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_PREFIX</c>.</summary>
    public const string Prefix = "block.";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION</c>.</summary>
    public const string SuffixAllocation = ".allocation";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX</c>.</summary>
    public const string SuffixBackingIndex = ".backingIndex";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY</c>.</summary>
    public const string SuffixCapacity = ".capacity";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS</c>.</summary>
    public const string SuffixErrors = ".errors";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS</c>.</summary>
    public const string SuffixFlushRequests = ".fl.reqs";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES</c>.</summary>
    public const string SuffixFlushTimes = ".fl.times";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX</c>.</summary>
    public const string SuffixLatencyHistogramFlushPrefix = ".latency_histogram.flush.";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX</c>.</summary>
    public const string SuffixLatencyHistogramReadPrefix = ".latency_histogram.read.";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT</c>.</summary>
    public const string SuffixLatencyHistogramSuffixBinCount = "bin.count";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX</c>.</summary>
    public const string SuffixLatencyHistogramSuffixBinPrefix = "bin.";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START</c>.</summary>
    public const string SuffixLatencyHistogramSuffixBinSuffixStart = ".start";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE</c>.</summary>
    public const string SuffixLatencyHistogramSuffixBinSuffixValue = ".value";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX</c>.</summary>
    public const string SuffixLatencyHistogramWritePrefix = ".latency_histogram.write.";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX</c>.</summary>
    public const string SuffixLatencyHistogramZoneAppendPrefix = ".latency_histogram.zone_append.";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT</c>.</summary>
    public const string SuffixLimitsDiscardAlignment = ".limits.discard_alignment";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX</c>.</summary>
    public const string SuffixLimitsDiscardMax = ".limits.discard_max";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX</c>.</summary>
    public const string SuffixLimitsIovHwMax = ".limits.iov_hw_max";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX</c>.</summary>
    public const string SuffixLimitsIovMax = ".limits.iov_max";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_MINIMAL</c>.</summary>
    public const string SuffixLimitsMemoryAlignmentMinimal = ".limits.memory_alignment_minimal";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_OPTIMAL</c>.</summary>
    public const string SuffixLimitsMemoryAlignmentOptimal = ".limits.memory_alignment_optimal";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT</c>.</summary>
    public const string SuffixLimitsRequestAlignment = ".limits.request_alignment";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX</c>.</summary>
    public const string SuffixLimitsTransferHwMax = ".limits.transfer_hw_max";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX</c>.</summary>
    public const string SuffixLimitsTransferMax = ".limits.transfer_max";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL</c>.</summary>
    public const string SuffixLimitsTransferOptimal = ".limits.transfer_optimal";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT</c>.</summary>
    public const string SuffixLimitsWriteZeroesAlignment = ".limits.write_zeroes_alignment";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX</c>.</summary>
    public const string SuffixLimitsWriteZeroesMax = ".limits.write_zeroes_max";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME</c>.</summary>
    public const string SuffixName = ".name";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH</c>.</summary>
    public const string SuffixPath = ".path";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL</c>.</summary>
    public const string SuffixPhysical = ".physical";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES</c>.</summary>
    public const string SuffixReadBytes = ".rd.bytes";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS</c>.</summary>
    public const string SuffixReadRequests = ".rd.reqs";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES</c>.</summary>
    public const string SuffixReadTimes = ".rd.times";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD</c>.</summary>
    public const string SuffixThreshold = ".threshold";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT</c>.</summary>
    public const string SuffixTimedGroupCount = ".timed_group.count";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX</c>.</summary>
    public const string SuffixTimedGroupPrefix = ".timed_group.";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG</c>.</summary>
    public const string SuffixTimedGroupSuffixFlushLatencyAvg = ".flush_latency_avg";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX</c>.</summary>
    public const string SuffixTimedGroupSuffixFlushLatencyMax = ".flush_latency_max";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN</c>.</summary>
    public const string SuffixTimedGroupSuffixFlushLatencyMin = ".flush_latency_min";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL</c>.</summary>
    public const string SuffixTimedGroupSuffixInterval = ".interval";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG</c>.</summary>
    public const string SuffixTimedGroupSuffixReadLatencyAvg = ".rd_latency_avg";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX</c>.</summary>
    public const string SuffixTimedGroupSuffixReadLatencyMax = ".rd_latency_max";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN</c>.</summary>
    public const string SuffixTimedGroupSuffixReadLatencyMin = ".rd_latency_min";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG</c>.</summary>
    public const string SuffixTimedGroupSuffixReadQueueDepthAvg = ".rd_queue_depth_avg";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG</c>.</summary>
    public const string SuffixTimedGroupSuffixWriteLatencyAvg = ".wr_latency_avg";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX</c>.</summary>
    public const string SuffixTimedGroupSuffixWriteLatencyMax = ".wr_latency_max";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN</c>.</summary>
    public const string SuffixTimedGroupSuffixWriteLatencyMin = ".wr_latency_min";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG</c>.</summary>
    public const string SuffixTimedGroupSuffixWriteQueueDepthAvg = ".wr_queue_depth_avg";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG</c>.</summary>
    public const string SuffixTimedGroupSuffixZoneAppendLatencyAvg = ".zone_append_latency_avg";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX</c>.</summary>
    public const string SuffixTimedGroupSuffixZoneAppendLatencyMax = ".zone_append_latency_max";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN</c>.</summary>
    public const string SuffixTimedGroupSuffixZoneAppendLatencyMin = ".zone_append_latency_min";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG</c>.</summary>
    public const string SuffixTimedGroupSuffixZoneAppendQueueDepthAvg = ".zone_append_queue_depth_avg";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES</c>.</summary>
    public const string SuffixWriteBytes = ".wr.bytes";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS</c>.</summary>
    public const string SuffixWriteRequests = ".wr.reqs";

    /// <summary><c>VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES</c>.</summary>
    public const string SuffixWriteTimes = ".wr.times";
}
