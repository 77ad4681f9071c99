namespace Vireo.Contract.Domains.Events;

/// <summary>What an expired watchdog led to.</summary>
/// <remarks><c>virDomainEventWatchdogAction</c>.</remarks>
public enum DomainWatchdogAction
{
    /// <summary>Nothing. <c>VIR_DOMAIN_EVENT_WATCHDOG_NONE</c>.</summary>
    None = 0,

    /// <summary>The guest is paused. <c>VIR_DOMAIN_EVENT_WATCHDOG_PAUSE</c>.</summary>
    Pause = 1,

    /// <summary>The guest is reset. <c>VIR_DOMAIN_EVENT_WATCHDOG_RESET</c>.</summary>
    Reset = 2,

    /// <summary>The guest is ended. <c>VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF</c>.</summary>
    PowerOff = 3,

    /// <summary>The guest is asked to shut down. <c>VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN</c>.</summary>
    Shutdown = 4,

    /// <summary>Nothing but this event. <c>VIR_DOMAIN_EVENT_WATCHDOG_DEBUG</c>.</summary>
    Debug = 5,

    /// <summary>The guest gets a non-maskable interrupt. <c>VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI</c>.</summary>
    InjectNmi = 6,
}
