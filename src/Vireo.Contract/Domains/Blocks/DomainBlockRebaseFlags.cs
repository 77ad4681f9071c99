namespace Vireo.Contract.Domains.Blocks;

/// <summary>How to put a disk on another base.</summary>
/// <remarks><c>virDomainBlockRebaseFlags</c>.</remarks>
[Flags]
public enum DomainBlockRebaseFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Of a copy: only its own image. <c>VIR_DOMAIN_BLOCK_REBASE_SHALLOW</c>.</summary>
    Shallow = 1,

    /// <summary>Of a copy: the image is there already. <c>VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT</c>.</summary>
    ReuseExternal = 2,

    /// <summary>Of a copy: a raw image. <c>VIR_DOMAIN_BLOCK_REBASE_COPY_RAW</c>.</summary>
    CopyRaw = 4,

    /// <summary>A copy is made, named by the base. <c>VIR_DOMAIN_BLOCK_REBASE_COPY</c>.</summary>
    Copy = 8,

    /// <summary>Names of images stay relative. <c>VIR_DOMAIN_BLOCK_REBASE_RELATIVE</c>.</summary>
    Relative = 0x10,

    /// <summary>Of a copy: to a block device. <c>VIR_DOMAIN_BLOCK_REBASE_COPY_DEV</c>.</summary>
    CopyDevice = 0x20,

    /// <summary>The speed is in bytes a second. <c>VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES</c>.</summary>
    BandwidthBytes = 0x40,
}
