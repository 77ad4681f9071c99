namespace Vireo.Contract.Domains.Statistics;

/// <summary>How it is measured how fast a guest writes to memory.</summary>
/// <remarks><c>virDomainDirtyRateCalcFlags</c>.</remarks>
[Flags]
public enum DomainDirtyRateMode : uint
{
    /// <summary>Samples of pages. <c>VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING</c>.</summary>
    None = 0,

    /// <summary>What the processor notes of each page. <c>VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP</c>.</summary>
    DirtyBitmap = 1,

    /// <summary>What the processor notes in a ring. <c>VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING</c>.</summary>
    DirtyRing = 2,
}
