namespace Vireo.Contract.Domains.States;

/// <summary>Why a guest does not run.</summary>
/// <remarks><c>virDomainShutoffReason</c>.</remarks>
public enum DomainShutoffReason
{
    /// <summary>Not known. <c>VIR_DOMAIN_SHUTOFF_UNKNOWN</c>.</summary>
    Unknown = 0,

    /// <summary>It shut down. <c>VIR_DOMAIN_SHUTOFF_SHUTDOWN</c>.</summary>
    Shutdown = 1,

    /// <summary>It was ended by force. <c>VIR_DOMAIN_SHUTOFF_DESTROYED</c>.</summary>
    Destroyed = 2,

    /// <summary>It crashed. <c>VIR_DOMAIN_SHUTOFF_CRASHED</c>.</summary>
    Crashed = 3,

    /// <summary>It went to another node. <c>VIR_DOMAIN_SHUTOFF_MIGRATED</c>.</summary>
    Migrated = 4,

    /// <summary>It was saved to a file. <c>VIR_DOMAIN_SHUTOFF_SAVED</c>.</summary>
    Saved = 5,

    /// <summary>It could not be started. <c>VIR_DOMAIN_SHUTOFF_FAILED</c>.</summary>
    Failed = 6,

    /// <summary>It was taken back to a snapshot of its being off. <c>VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT</c>.</summary>
    FromSnapshot = 7,

    /// <summary>The daemon ended it, because it could not take it up again. <c>VIR_DOMAIN_SHUTOFF_DAEMON</c>.</summary>
    Daemon = 8,
}
