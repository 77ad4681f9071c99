using Vireo.Model.Processors.Numa;

namespace Vireo.Model.Domains.Memory;

/// <summary>What a guest's memory is made of.</summary>
[XmlView("memoryBacking")]
public sealed partial class MemoryBacking
{
    /// <summary>Whether it is made of huge pages (<c>memoryBacking/hugepages</c>).</summary>
    [XmlFlag("hugepages")] public partial bool IsHugePages { get; set; }

    /// <summary>Their sizes (<c>memoryBacking/hugepages/page</c>).</summary>
    [XmlElements("hugepages/page")] public partial XmlList<HugePageSize> HugePages { get; }

    /// <summary>Whether pages that are alike are not shared among guests (<c>memoryBacking/nosharepages</c>).</summary>
    [XmlFlag("nosharepages")] public partial bool IsNotShared { get; set; }

    /// <summary>Whether it is never swapped out (<c>memoryBacking/locked</c>).</summary>
    [XmlFlag("locked")] public partial bool IsLocked { get; set; }

    /// <summary>Where it comes from (<c>memoryBacking/source/@type</c>).</summary>
    [XmlAttribute("source/type")] public partial MemorySource? Source { get; set; }

    /// <summary>Whether others may map it (<c>memoryBacking/access/@mode</c>).</summary>
    [XmlAttribute("access/mode")] public partial MemoryAccess? Access { get; set; }

    /// <summary>When it is allocated (<c>memoryBacking/allocation/@mode</c>).</summary>
    [XmlAttribute("allocation/mode")] public partial MemoryAllocation? Allocation { get; set; }

    /// <summary>How many threads allocate it (<c>memoryBacking/allocation/@threads</c>).</summary>
    [XmlAttribute("allocation/threads")] public partial uint? AllocationThreads { get; set; }

    /// <summary>Whether it is discarded when the guest ends (<c>memoryBacking/discard</c>).</summary>
    [XmlFlag("discard")] public partial bool IsDiscarded { get; set; }
}

/// <summary>Where a guest's memory comes from.</summary>
[XmlEnum]
public enum MemorySource
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>file</c>.</summary>
    File,

    /// <summary><c>anonymous</c>.</summary>
    Anonymous,

    /// <summary><c>memfd</c>.</summary>
    [XmlWord("memfd")]
    MemFd,
}

/// <summary>When a guest's memory is allocated.</summary>
[XmlEnum]
public enum MemoryAllocation
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>immediate</c>.</summary>
    Immediate,

    /// <summary><c>ondemand</c>.</summary>
    [XmlWord("ondemand")]
    OnDemand,
}
