namespace Vireo.Contract.Domains.Memory;

/// <summary>How a guest's memory is spread over the node's.</summary>
/// <remarks><c>virDomainNumatuneMemMode</c>.</remarks>
public enum DomainNumaMemoryMode
{
    /// <summary>On the chosen nodes only. <c>VIR_DOMAIN_NUMATUNE_MEM_STRICT</c>.</summary>
    Strict = 0,

    /// <summary>On the chosen nodes first. <c>VIR_DOMAIN_NUMATUNE_MEM_PREFERRED</c>.</summary>
    Preferred = 1,

    /// <summary>On the chosen nodes in turn. <c>VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE</c>.</summary>
    Interleave = 2,

    /// <summary>On the chosen nodes, as far as its control group says so. <c>VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE</c>.</summary>
    Restrictive = 3,
}
