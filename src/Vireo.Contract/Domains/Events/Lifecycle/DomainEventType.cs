namespace Vireo.Contract.Domains.Events.Lifecycle;

/// <summary>What became of a guest; the event's detail is of the enum that each member names.</summary>
/// <remarks><c>virDomainEventType</c>.</remarks>
public enum DomainEventType
{
    /// <summary>Its definition came or changed: <see cref="DomainDefinedDetail"/>. <c>VIR_DOMAIN_EVENT_DEFINED</c>.</summary>
    Defined = 0,

    /// <summary>Its definition is gone: <see cref="DomainUndefinedDetail"/>. <c>VIR_DOMAIN_EVENT_UNDEFINED</c>.</summary>
    Undefined = 1,

    /// <summary>It runs: <see cref="DomainStartedDetail"/>. <c>VIR_DOMAIN_EVENT_STARTED</c>.</summary>
    Started = 2,

    /// <summary>It is paused: <see cref="DomainSuspendedDetail"/>. <c>VIR_DOMAIN_EVENT_SUSPENDED</c>.</summary>
    Suspended = 3,

    /// <summary>It runs again: <see cref="DomainResumedDetail"/>. <c>VIR_DOMAIN_EVENT_RESUMED</c>.</summary>
    Resumed = 4,

    /// <summary>It has ended: <see cref="DomainStoppedDetail"/>. <c>VIR_DOMAIN_EVENT_STOPPED</c>.</summary>
    Stopped = 5,

    /// <summary>It has shut down and is about to end: <see cref="DomainShutdownDetail"/>. <c>VIR_DOMAIN_EVENT_SHUTDOWN</c>.</summary>
    Shutdown = 6,

    /// <summary>It sleeps: <see cref="DomainPmSuspendedDetail"/>. <c>VIR_DOMAIN_EVENT_PMSUSPENDED</c>.</summary>
    PmSuspended = 7,

    /// <summary>It crashed: <see cref="DomainCrashedDetail"/>. <c>VIR_DOMAIN_EVENT_CRASHED</c>.</summary>
    Crashed = 8,
}
