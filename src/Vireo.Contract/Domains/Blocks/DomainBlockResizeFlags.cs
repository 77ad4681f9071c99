namespace Vireo.Contract.Domains.Blocks;

/// <summary>How to change the size of a disk.</summary>
/// <remarks><c>virDomainBlockResizeFlags</c>.</remarks>
[Flags]
public enum DomainBlockResizeFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The size is in bytes, not in KiB. <c>VIR_DOMAIN_BLOCK_RESIZE_BYTES</c>.</summary>
    Bytes = 1,

    /// <summary>The size is that of the device behind it. <c>VIR_DOMAIN_BLOCK_RESIZE_CAPACITY</c>.</summary>
    Capacity = 2,

    /// <summary>It may only grow. <c>VIR_DOMAIN_BLOCK_RESIZE_EXTEND</c>.</summary>
    Extend = 4,
}
