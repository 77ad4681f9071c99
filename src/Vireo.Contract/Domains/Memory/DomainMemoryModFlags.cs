namespace Vireo.Contract.Domains.Memory;

/// <summary>What a change of memory affects.</summary>
/// <remarks><c>virDomainMemoryModFlags</c>.</remarks>
[Flags]
public enum DomainMemoryModFlags : uint
{
    /// <summary>The running guest if it runs, else its definition. <c>VIR_DOMAIN_MEM_CURRENT</c>.</summary>
    None = 0,

    /// <summary>The running guest. <c>VIR_DOMAIN_MEM_LIVE</c>.</summary>
    Live = 1,

    /// <summary>Its definition. <c>VIR_DOMAIN_MEM_CONFIG</c>.</summary>
    Config = 2,

    /// <summary>The maximum, instead of what it uses. <c>VIR_DOMAIN_MEM_MAXIMUM</c>.</summary>
    Maximum = 4,
}
