namespace Vireo.Contract.Domains.Statistics;

/// <summary>What the names of all other figures of guests are made of: a prefix, a number, and a suffix; or a name as it is.</summary>
public static class DomainStatsNames
{
    /// <summary><c>VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR</c>.</summary>
    public const string CustomSuffixTypeCurrent = ".cur";

    /// <summary><c>VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX</c>.</summary>
    public const string CustomSuffixTypeMax = ".max";

    /// <summary><c>VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM</c>.</summary>
    public const string CustomSuffixTypeSum = ".sum";

    /// <summary><c>VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE</c>.</summary>
    public const string DirtyRateCalcMode = "dirtyrate.calc_mode";

    /// <summary><c>VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD</c>.</summary>
    public const string DirtyRateCalcPeriod = "dirtyrate.calc_period";

    /// <summary><c>VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME</c>.</summary>
    public const string DirtyRateCalcStartTime = "dirtyrate.calc_start_time";

    /// <summary><c>VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS</c>.</summary>
    public const string DirtyRateCalcStatus = "dirtyrate.calc_status";

    /// <summary><c>VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND</c>.</summary>
    public const string DirtyRateMegabytesPerSecond = "dirtyrate.megabytes_per_second";

    /// <summary><c>VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX</c>.</summary>
    public const string DirtyRateVcpuPrefix = "dirtyrate.vcpu.";

    /// <summary><c>VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND</c>.</summary>
    public const string DirtyRateVcpuSuffixMegabytesPerSecond = ".megabytes_per_second";

    /// <summary><c>VIR_DOMAIN_STATS_IOTHREAD_COUNT</c>.</summary>
    public const string IoThreadCount = "iothread.count";

    /// <summary><c>VIR_DOMAIN_STATS_IOTHREAD_PREFIX</c>.</summary>
    public const string IoThreadPrefix = "iothread.";

    /// <summary><c>VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW</c>.</summary>
    public const string IoThreadSuffixPollGrow = ".poll-grow";

    /// <summary><c>VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS</c>.</summary>
    public const string IoThreadSuffixPollMaxNs = ".poll-max-ns";

    /// <summary><c>VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK</c>.</summary>
    public const string IoThreadSuffixPollShrink = ".poll-shrink";

    /// <summary><c>VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT</c>.</summary>
    public const string MemoryBandwidthMonitorCount = "memory.bandwidth.monitor.count";

    /// <summary><c>VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX</c>.</summary>
    public const string MemoryBandwidthMonitorPrefix = "memory.bandwidth.monitor.";

    /// <summary><c>VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME</c>.</summary>
    public const string MemoryBandwidthMonitorSuffixName = ".name";

    /// <summary><c>VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT</c>.</summary>
    public const string MemoryBandwidthMonitorSuffixNodeCount = ".node.count";

    /// <summary><c>VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX</c>.</summary>
    public const string MemoryBandwidthMonitorSuffixNodePrefix = ".node.";

    /// <summary><c>VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL</c>.</summary>
    public const string MemoryBandwidthMonitorSuffixNodeSuffixBytesLocal = ".bytes.local";

    /// <summary><c>VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL</c>.</summary>
    public const string MemoryBandwidthMonitorSuffixNodeSuffixBytesTotal = ".bytes.total";

    /// <summary><c>VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID</c>.</summary>
    public const string MemoryBandwidthMonitorSuffixNodeSuffixId = ".id";

    /// <summary><c>VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS</c>.</summary>
    public const string MemoryBandwidthMonitorSuffixVcpus = ".vcpus";

    /// <summary><c>VIR_DOMAIN_STATS_STATE_REASON</c>.</summary>
    public const string StateReason = "state.reason";

    /// <summary><c>VIR_DOMAIN_STATS_STATE_STATE</c>.</summary>
    public const string StateState = "state.state";

    /// <summary><c>VIR_DOMAIN_STATS_VM_PREFIX</c>.</summary>
    public const string VmPrefix = "vm.";
}
