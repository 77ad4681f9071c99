namespace Vireo.Contract.Domains.Statistics;

/// <summary>Whether it was measured how fast a guest writes to memory.</summary>
/// <remarks><c>virDomainDirtyRateStatus</c>.</remarks>
public enum DomainDirtyRateStatus
{
    /// <summary>It was not. <c>VIR_DOMAIN_DIRTYRATE_UNSTARTED</c>.</summary>
    Unstarted = 0,

    /// <summary>It is being measured. <c>VIR_DOMAIN_DIRTYRATE_MEASURING</c>.</summary>
    Measuring = 1,

    /// <summary>It was. <c>VIR_DOMAIN_DIRTYRATE_MEASURED</c>.</summary>
    Measured = 2,
}
