namespace Vireo.Contract.Domains.Statistics;

/// <summary>What the names of figures of virtual processors are made of: a prefix, a number, and a suffix; or a name as it is.</summary>
public static class DomainVcpuStatsNames
{
    /// <summary><c>VIR_DOMAIN_STATS_VCPU_CURRENT</c>.</summary>
    public const string Current = "vcpu.current";

    /// <summary><c>VIR_DOMAIN_STATS_VCPU_MAXIMUM</c>.</summary>
    public const string Maximum = "vcpu.maximum";

    /// <summary><c>VIR_DOMAIN_STATS_VCPU_PREFIX</c>.</summary>
    public const string Prefix = "vcpu.";

    /// <summary><c>VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY</c>.</summary>
    public const string SuffixDelay = ".delay";

    /// <summary><c>VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED</c>.</summary>
    public const string SuffixHalted = ".halted";

    /// <summary><c>VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE</c>.</summary>
    public const string SuffixState = ".state";

    /// <summary><c>VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME</c>.</summary>
    public const string SuffixTime = ".time";

    /// <summary><c>VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT</c>.</summary>
    public const string SuffixWait = ".wait";
}
