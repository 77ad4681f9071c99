namespace Vireo.Contract.Domains.Events;

/// <summary>What failing memory led to.</summary>
/// <remarks><c>virDomainMemoryFailureActionType</c>.</remarks>
public enum MemoryFailureAction
{
    /// <summary>Nothing. <c>VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE</c>.</summary>
    Ignore = 0,

    /// <summary>The guest was told. <c>VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT</c>.</summary>
    Inject = 1,

    /// <summary>It cannot be mended. <c>VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL</c>.</summary>
    Fatal = 2,

    /// <summary>The guest is reset. <c>VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET</c>.</summary>
    Reset = 3,
}
