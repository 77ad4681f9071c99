namespace Vireo.Contract.Domains.Blocks;

/// <summary>How to merge an image into those below.</summary>
/// <remarks><c>virDomainBlockCommitFlags</c>.</remarks>
[Flags]
public enum DomainBlockCommitFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Only into the one right below, if no base is named. <c>VIR_DOMAIN_BLOCK_COMMIT_SHALLOW</c>.</summary>
    Shallow = 1,

    /// <summary>What was merged is deleted. <c>VIR_DOMAIN_BLOCK_COMMIT_DELETE</c>.</summary>
    Delete = 2,

    /// <summary>The guest's own image may be merged too. <c>VIR_DOMAIN_BLOCK_COMMIT_ACTIVE</c>.</summary>
    Active = 4,

    /// <summary>Names of images stay relative. <c>VIR_DOMAIN_BLOCK_COMMIT_RELATIVE</c>.</summary>
    Relative = 8,

    /// <summary>The speed is in bytes a second. <c>VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES</c>.</summary>
    BandwidthBytes = 0x10,
}
