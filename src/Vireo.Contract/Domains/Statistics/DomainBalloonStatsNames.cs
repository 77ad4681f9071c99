namespace Vireo.Contract.Domains.Statistics;

/// <summary>What the names of figures of balloons are made of: a prefix, a number, and a suffix; or a name as it is.</summary>
public static class DomainBalloonStatsNames
{
    /// <summary><c>VIR_DOMAIN_STATS_BALLOON_AVAILABLE</c>.</summary>
    public const string Available = "balloon.available";

    /// <summary><c>VIR_DOMAIN_STATS_BALLOON_CURRENT</c>.</summary>
    public const string Current = "balloon.current";

    /// <summary><c>VIR_DOMAIN_STATS_BALLOON_DISK_CACHES</c>.</summary>
    public const string DiskCaches = "balloon.disk_caches";

    /// <summary><c>VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC</c>.</summary>
    public const string HugetlbPageAllocations = "balloon.hugetlb_pgalloc";

    /// <summary><c>VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL</c>.</summary>
    public const string HugetlbPageFailures = "balloon.hugetlb_pgfail";

    /// <summary><c>VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE</c>.</summary>
    public const string LastUpdate = "balloon.last-update";

    /// <summary><c>VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT</c>.</summary>
    public const string MajorFault = "balloon.major_fault";

    /// <summary><c>VIR_DOMAIN_STATS_BALLOON_MAXIMUM</c>.</summary>
    public const string Maximum = "balloon.maximum";

    /// <summary><c>VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT</c>.</summary>
    public const string MinorFault = "balloon.minor_fault";

    /// <summary><c>VIR_DOMAIN_STATS_BALLOON_RSS</c>.</summary>
    public const string Rss = "balloon.rss";

    /// <summary><c>VIR_DOMAIN_STATS_BALLOON_SWAP_IN</c>.</summary>
    public const string SwapIn = "balloon.swap_in";

    /// <summary><c>VIR_DOMAIN_STATS_BALLOON_SWAP_OUT</c>.</summary>
    public const string SwapOut = "balloon.swap_out";

    /// <summary><c>VIR_DOMAIN_STATS_BALLOON_UNUSED</c>.</summary>
    public const string Unused = "balloon.unused";

    /// <summary><c>VIR_DOMAIN_STATS_BALLOON_USABLE</c>.</summary>
    public const string Usable = "balloon.usable";
}
