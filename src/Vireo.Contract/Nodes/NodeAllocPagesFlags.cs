namespace Vireo.Contract.Nodes;

/// <summary>What becomes of the pages that there are.</summary>
/// <remarks><c>virNodeAllocPagesFlags</c>.</remarks>
[Flags]
public enum NodeAllocPagesFlags : uint
{
    /// <summary>Pages are added to them. <c>VIR_NODE_ALLOC_PAGES_ADD</c>.</summary>
    None = 0,

    /// <summary>They become so many. <c>VIR_NODE_ALLOC_PAGES_SET</c>.</summary>
    Set = 1,
}
