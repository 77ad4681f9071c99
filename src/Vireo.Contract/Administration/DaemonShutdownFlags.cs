namespace Vireo.Contract.Administration;

/// <summary>How a daemon is to end.</summary>
/// <remarks><c>virAdmConnectDaemonShutdownFlags</c>.</remarks>
[Flags]
public enum DaemonShutdownFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>What its guests do is kept for its next start. <c>VIR_DAEMON_SHUTDOWN_PRESERVE</c>.</summary>
    Preserve = 1,
}
