namespace Vireo.Contract.Domains.Blocks;

/// <summary>How a block job is told.</summary>
/// <remarks><c>virDomainBlockJobInfoFlags</c>.</remarks>
[Flags]
public enum DomainBlockJobInfoFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The speed is in bytes a second. <c>VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES</c>.</summary>
    BandwidthBytes = 1,
}
