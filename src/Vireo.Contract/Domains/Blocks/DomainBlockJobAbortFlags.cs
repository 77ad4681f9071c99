namespace Vireo.Contract.Domains.Blocks;

/// <summary>How to end a block job.</summary>
/// <remarks><c>virDomainBlockJobAbortFlags</c>.</remarks>
[Flags]
public enum DomainBlockJobAbortFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The call does not wait for the end. <c>VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC</c>.</summary>
    Async = 1,

    /// <summary>The guest goes on with the copy. <c>VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT</c>.</summary>
    Pivot = 2,
}
