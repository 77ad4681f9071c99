namespace Vireo.Contract.Domains.Lifecycle;

/// <summary>What becomes of a guest that came to an end.</summary>
/// <remarks><c>virDomainLifecycleAction</c>.</remarks>
public enum DomainLifecycleAction : uint
{
    /// <summary>It is off. <c>VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY</c>.</summary>
    Destroy = 0,

    /// <summary>It starts again. <c>VIR_DOMAIN_LIFECYCLE_ACTION_RESTART</c>.</summary>
    Restart = 1,

    /// <summary>It starts again, under another name. <c>VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME</c>.</summary>
    RestartRename = 2,

    /// <summary>It stays for inspection. <c>VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE</c>.</summary>
    Preserve = 3,

    /// <summary>Its memory is dumped; it is off. <c>VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY</c>.</summary>
    CoreDumpDestroy = 4,

    /// <summary>Its memory is dumped; it starts again. <c>VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART</c>.</summary>
    CoreDumpRestart = 5,

    /// <summary>It stays for inspection, and its processor runs. <c>VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING</c>.</summary>
    PreserveRunning = 6,
}
