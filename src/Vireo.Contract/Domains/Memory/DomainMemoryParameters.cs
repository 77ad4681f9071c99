namespace Vireo.Contract.Domains.Memory;

/// <summary>The names of a guest's limits of memory, in KiB.</summary>
public static class DomainMemoryParameters
{
    /// <summary><c>VIR_DOMAIN_MEMORY_HARD_LIMIT</c>.</summary>
    public const string HardLimit = "hard_limit";

    /// <summary><c>VIR_DOMAIN_MEMORY_MIN_GUARANTEE</c>.</summary>
    public const string MinGuarantee = "min_guarantee";

    /// <summary><c>VIR_DOMAIN_MEMORY_SOFT_LIMIT</c>.</summary>
    public const string SoftLimit = "soft_limit";

    /// <summary><c>VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT</c>.</summary>
    public const string SwapHardLimit = "swap_hard_limit";
}
