namespace Vireo.Contract.Domains.Memory;

/// <summary>What a figure of a guest's memory counts.</summary>
/// <remarks><c>virDomainMemoryStatTags</c>.</remarks>
public enum DomainMemoryStatTag
{
    /// <summary>Read from swap, in KiB. <c>VIR_DOMAIN_MEMORY_STAT_SWAP_IN</c>.</summary>
    SwapIn = 0,

    /// <summary>Written to swap, in KiB. <c>VIR_DOMAIN_MEMORY_STAT_SWAP_OUT</c>.</summary>
    SwapOut = 1,

    /// <summary>Page faults that needed a disk. <c>VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT</c>.</summary>
    MajorFault = 2,

    /// <summary>Page faults that didn't. <c>VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT</c>.</summary>
    MinorFault = 3,

    /// <summary>Memory that the guest leaves idle, in KiB. <c>VIR_DOMAIN_MEMORY_STAT_UNUSED</c>.</summary>
    Unused = 4,

    /// <summary>Memory that the guest sees, in KiB. <c>VIR_DOMAIN_MEMORY_STAT_AVAILABLE</c>.</summary>
    Available = 5,

    /// <summary>The balloon's size, in KiB. <c>VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON</c>.</summary>
    ActualBalloon = 6,

    /// <summary>What its process takes on the node, in KiB. <c>VIR_DOMAIN_MEMORY_STAT_RSS</c>.</summary>
    Rss = 7,

    /// <summary>What could be taken without swapping, in KiB. <c>VIR_DOMAIN_MEMORY_STAT_USABLE</c>.</summary>
    Usable = 8,

    /// <summary>When the guest last told, in seconds since 1970. <c>VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE</c>.</summary>
    LastUpdate = 9,

    /// <summary>What the guest's file caches take, in KiB. <c>VIR_DOMAIN_MEMORY_STAT_DISK_CACHES</c>.</summary>
    DiskCaches = 10,

    /// <summary>Huge pages that the guest got. <c>VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC</c>.</summary>
    HugePageAllocations = 11,

    /// <summary>Huge pages that it did not get. <c>VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL</c>.</summary>
    HugePageFailures = 12,

    /// <summary>The number of tags in libvirt 9.0.0 and 11.3.0. <c>VIR_DOMAIN_MEMORY_STAT_NR</c>.</summary>
    Count = 13,
}
