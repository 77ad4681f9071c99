using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Vireo.Daemon.Logs;

/// <summary>Writes an entry as the host's syslog takes it.</summary>
internal static class SyslogEntry
{
    /// <summary>Where the syslog listens.</summary>
    internal const string SocketPath = "/dev/log";

    /// <summary>What the program calls itself.</summary>
    internal const string Program = "vireod";

    private const int DaemonFacility = 3 << 3;

    /// <summary>Writes an entry.</summary>
    /// <param name="name">What the entry is filed under.</param>
    /// <param name="entry">The entry.</param>
    /// <returns>The datagram.</returns>
    internal static byte[] Encode(string name, LogEntry entry) => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"<{DaemonFacility | SeverityOf(entry.Level)}>{name}[{Environment.ProcessId}]: {LogLine.Describe(entry)}"));

    /// <summary>How grave an entry is, as syslog counts.</summary>
    /// <param name="level">The level.</param>
    /// <returns>3 errors to 7 debug.</returns>
    internal static int SeverityOf(LogLevel level) => LogPriorities.Of(level) switch
    {
        LogPriority.Error => 3,
        LogPriority.Warning => 4,
        LogPriority.Information => 6,
        _ => 7,
    };
}
