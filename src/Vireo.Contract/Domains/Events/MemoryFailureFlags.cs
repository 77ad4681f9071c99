namespace Vireo.Contract.Domains.Events;

/// <summary>More on failing memory.</summary>
/// <remarks><c>virDomainMemoryFailureFlags</c>.</remarks>
[Flags]
public enum MemoryFailureFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Something must be done at once. <c>VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED</c>.</summary>
    ActionRequired = 1,

    /// <summary>It failed while an earlier failure was dealt with. <c>VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE</c>.</summary>
    Recursive = 2,
}
