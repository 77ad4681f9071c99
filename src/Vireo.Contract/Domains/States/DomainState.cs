namespace Vireo.Contract.Domains.States;

/// <summary>What a guest does.</summary>
/// <remarks><c>virDomainState</c>.</remarks>
public enum DomainState
{
    /// <summary>Not known. <c>VIR_DOMAIN_NOSTATE</c>.</summary>
    NoState = 0,

    /// <summary>Its processors run. <c>VIR_DOMAIN_RUNNING</c>.</summary>
    Running = 1,

    /// <summary>It waits for a resource. <c>VIR_DOMAIN_BLOCKED</c>.</summary>
    Blocked = 2,

    /// <summary>Its processors stand still. <c>VIR_DOMAIN_PAUSED</c>.</summary>
    Paused = 3,

    /// <summary>It is shutting down. <c>VIR_DOMAIN_SHUTDOWN</c>.</summary>
    Shutdown = 4,

    /// <summary>It does not run. <c>VIR_DOMAIN_SHUTOFF</c>.</summary>
    ShutOff = 5,

    /// <summary>It crashed and does not run. <c>VIR_DOMAIN_CRASHED</c>.</summary>
    Crashed = 6,

    /// <summary>It sleeps, by its own power management. <c>VIR_DOMAIN_PMSUSPENDED</c>.</summary>
    PmSuspended = 7,
}
