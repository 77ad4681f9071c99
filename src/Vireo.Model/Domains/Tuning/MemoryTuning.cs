namespace Vireo.Model.Domains.Tuning;

/// <summary>Limits of a guest's memory on the host.</summary>
[XmlView("memtune")]
public sealed partial class MemoryTuning
{
    /// <summary>What it may use at most (<c>memtune/hard_limit</c>).</summary>
    [XmlSize("hard_limit")] public partial DataSize? HardLimit { get; set; }

    /// <summary>What it may use when the host is short of memory (<c>memtune/soft_limit</c>).</summary>
    [XmlSize("soft_limit")] public partial DataSize? SoftLimit { get; set; }

    /// <summary>What it can count on (<c>memtune/min_guarantee</c>).</summary>
    [XmlSize("min_guarantee")] public partial DataSize? MinGuarantee { get; set; }

    /// <summary>What it may use at most, swap included (<c>memtune/swap_hard_limit</c>).</summary>
    [XmlSize("swap_hard_limit")] public partial DataSize? SwapHardLimit { get; set; }
}
