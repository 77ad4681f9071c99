using Microsoft.Extensions.Logging;
using Vireo.Daemon.Configuration;

namespace Vireo.Daemon.Audit;

/// <summary>
/// Keeps record of what clients change: in the host's audit, as far as real guests are concerned, and in the daemon's log, if that is wanted.
/// </summary>
/// <param name="log">The log; null: it is not wanted there.</param>
/// <param name="host">The host's audit; null: there is none, or it is not to be told.</param>
internal sealed partial class AuditTrail(ILogger? log, HostAudit? host) : IDisposable
{
    /// <summary>Opens what the configuration asks for.</summary>
    /// <param name="settings">The configuration.</param>
    /// <param name="loggers">The daemon's log.</param>
    /// <returns>The trail; null: nothing is recorded.</returns>
    /// <exception cref="ConfigurationException">The host's audit is required, and there is none.</exception>
    internal static AuditTrail? Open(HostSettings settings, ILoggerFactory loggers)
    {
        var host = settings.AuditLevel != HostSettings.NoAudit && OperatingSystem.IsLinux() ? HostAudit.TryOpen() : null;
        if (host is null && settings.AuditLevel == HostSettings.AuditRequired)
        {
            throw new ConfigurationException("audit_level: auditing is required, but this host has no audit that this process may write to");
        }

        var log = settings.AuditLogging ? loggers.CreateLogger<AuditTrail>() : null;
        return log is null && host is null ? null : new AuditTrail(log, host);
    }

    /// <summary>Whether anyone wants a record.</summary>
    /// <param name="isOfHost">Whether it is about what is really there, not in memory alone.</param>
    /// <returns>Whether anyone does.</returns>
    internal bool Wants(bool isOfHost) => log is not null || (host is not null && isOfHost);

    /// <summary>Records.</summary>
    /// <param name="record">What.</param>
    /// <param name="isOfHost">Whether it is about what is really there, not in memory alone.</param>
    internal void Write(AuditRecord record, bool isOfHost)
    {
        if (isOfHost && OperatingSystem.IsLinux())
        {
            host?.Send(record.ToString());
        }

        if (log is not null && record.Failure is null)
        {
            LogDone(log, record);
        }
        else if (log is not null)
        {
            LogFailed(log, record);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (OperatingSystem.IsLinux())
        {
            host?.Dispose();
        }
    }

    [LoggerMessage(5501, LogLevel.Information, "{Record}")]
    private static partial void LogDone(ILogger logger, AuditRecord record);

    [LoggerMessage(5502, LogLevel.Warning, "{Record}")]
    private static partial void LogFailed(ILogger logger, AuditRecord record);
}
