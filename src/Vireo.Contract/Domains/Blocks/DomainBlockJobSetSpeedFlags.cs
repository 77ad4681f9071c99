namespace Vireo.Contract.Domains.Blocks;

/// <summary>How the speed of a block job is meant.</summary>
/// <remarks><c>virDomainBlockJobSetSpeedFlags</c>.</remarks>
[Flags]
public enum DomainBlockJobSetSpeedFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>It is in bytes a second. <c>VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES</c>.</summary>
    BandwidthBytes = 1,
}
