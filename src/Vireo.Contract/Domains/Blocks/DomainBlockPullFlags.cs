namespace Vireo.Contract.Domains.Blocks;

/// <summary>How to pull an image's content up.</summary>
/// <remarks><c>virDomainBlockPullFlags</c>.</remarks>
[Flags]
public enum DomainBlockPullFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The speed is in bytes a second. <c>VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES</c>.</summary>
    BandwidthBytes = 0x40,
}
