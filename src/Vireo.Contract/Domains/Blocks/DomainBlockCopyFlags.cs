namespace Vireo.Contract.Domains.Blocks;

/// <summary>How to copy a disk.</summary>
/// <remarks><c>virDomainBlockCopyFlags</c>.</remarks>
[Flags]
public enum DomainBlockCopyFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Only its own image; the copy shares those below. <c>VIR_DOMAIN_BLOCK_COPY_SHALLOW</c>.</summary>
    Shallow = 1,

    /// <summary>The copy's image is there already. <c>VIR_DOMAIN_BLOCK_COPY_REUSE_EXT</c>.</summary>
    ReuseExternal = 2,

    /// <summary>The guest may end meanwhile, and the copy with it. <c>VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB</c>.</summary>
    TransientJob = 4,

    /// <summary>The guest waits until the copy has what it writes. <c>VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES</c>.</summary>
    SynchronousWrites = 8,

    /// <summary>The copy's image reads as zeros. <c>VIR_DOMAIN_BLOCK_COPY_TARGET_ZEROED</c>.</summary>
    TargetZeroed = 0x10,
}
