namespace Vireo.Contract.Domains.Statistics;

/// <summary>The names of how long a guest has used processors, in nanoseconds.</summary>
public static class DomainCpuStatistics
{
    /// <summary><c>VIR_DOMAIN_CPU_STATS_CPUTIME</c>.</summary>
    public const string CpuTime = "cpu_time";

    /// <summary><c>VIR_DOMAIN_CPU_STATS_SYSTEMTIME</c>.</summary>
    public const string SystemTime = "system_time";

    /// <summary><c>VIR_DOMAIN_CPU_STATS_USERTIME</c>.</summary>
    public const string UserTime = "user_time";

    /// <summary><c>VIR_DOMAIN_CPU_STATS_VCPUTIME</c>.</summary>
    public const string VcpuTime = "vcpu_time";
}
