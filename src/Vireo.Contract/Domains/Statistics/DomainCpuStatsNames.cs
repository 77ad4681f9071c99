namespace Vireo.Contract.Domains.Statistics;

/// <summary>
/// What the names of figures of processors of the node are made of: a prefix, a number, and a suffix; or a name as it is.
/// </summary>
public static class DomainCpuStatsNames
{
    /// <summary><c>VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT</c>.</summary>
    public const string CacheMonitorCount = "cpu.cache.monitor.count";

    /// <summary><c>VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX</c>.</summary>
    public const string CacheMonitorPrefix = "cpu.cache.monitor.";

    /// <summary><c>VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT</c>.</summary>
    public const string CacheMonitorSuffixBankCount = ".bank.count";

    /// <summary><c>VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX</c>.</summary>
    public const string CacheMonitorSuffixBankPrefix = ".bank.";

    /// <summary><c>VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES</c>.</summary>
    public const string CacheMonitorSuffixBankSuffixBytes = ".bytes";

    /// <summary><c>VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID</c>.</summary>
    public const string CacheMonitorSuffixBankSuffixId = ".id";

    /// <summary><c>VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME</c>.</summary>
    public const string CacheMonitorSuffixName = ".name";

    /// <summary><c>VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS</c>.</summary>
    public const string CacheMonitorSuffixVcpus = ".vcpus";

    /// <summary><c>VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME</c>.</summary>
    public const string HaltPollFailTime = "cpu.haltpoll.fail.time";

    /// <summary><c>VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME</c>.</summary>
    public const string HaltPollSuccessTime = "cpu.haltpoll.success.time";

    /// <summary><c>VIR_DOMAIN_STATS_CPU_SYSTEM</c>.</summary>
    public const string System = "cpu.system";

    /// <summary><c>VIR_DOMAIN_STATS_CPU_TIME</c>.</summary>
    public const string Time = "cpu.time";

    /// <summary><c>VIR_DOMAIN_STATS_CPU_USER</c>.</summary>
    public const string User = "cpu.user";
}
