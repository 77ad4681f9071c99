namespace Vireo.Contract.Domains.Definitions;

/// <summary>Whether a change is for the running guest or for its definition.</summary>
/// <remarks><c>virDomainModificationImpact</c>.</remarks>
[Flags]
public enum DomainModificationImpact : uint
{
    /// <summary>For the running guest if it runs, else for its definition. <c>VIR_DOMAIN_AFFECT_CURRENT</c>.</summary>
    None = 0,

    /// <summary>For the running guest. <c>VIR_DOMAIN_AFFECT_LIVE</c>.</summary>
    Live = 1,

    /// <summary>For its definition. <c>VIR_DOMAIN_AFFECT_CONFIG</c>.</summary>
    Config = 2,
}
