namespace Vireo.Daemon.Logs;

/// <summary>A kind of place that log entries go to.</summary>
internal enum LogDestination
{
    /// <summary>Standard error.</summary>
    StandardError,

    /// <summary>The host's syslog, under a name.</summary>
    Syslog,

    /// <summary>A file.</summary>
    File,

    /// <summary>The journal of systemd.</summary>
    Journald,
}
