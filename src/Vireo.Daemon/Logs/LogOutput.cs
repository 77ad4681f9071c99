using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Vireo.Daemon.Logs;

/// <summary>A place that log lines go to, and how grave they must be.</summary>
/// <param name="Path">A file; null: standard error.</param>
/// <param name="Minimum">The least grave that go there.</param>
internal sealed record LogOutput(string? Path, LogLevel Minimum)
{
    /// <summary>libvirt's priority of information.</summary>
    internal const uint Information = 2;

    private const string ToStandardError = "stderr";
    private const string ToFile = "file";

    /// <summary>Reads libvirt's list of outputs: <c>3:stderr 1:file:/var/log/x</c>.</summary>
    /// <param name="text">The list, separated by spaces.</param>
    /// <returns>The outputs.</returns>
    /// <exception cref="FormatException">One is not an output, or one that this daemon does not have.</exception>
    internal static IReadOnlyList<LogOutput> Parse(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ParseOne)];

    /// <summary>Translates libvirt's priorities.</summary>
    /// <param name="priority">1 debug to 4 errors.</param>
    /// <returns>The level.</returns>
    internal static LogLevel LevelOf(uint priority) => priority switch
    {
        1 => LogLevel.Debug,
        2 => LogLevel.Information,
        3 => LogLevel.Warning,
        _ => LogLevel.Error,
    };

    private static LogOutput ParseOne(string text)
    {
        string[] parts = text.Split(':', 3);
        if (parts.Length < 2 || !uint.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out uint priority) || priority is < 1 or > 4)
        {
            throw new FormatException($"'{text}' is not a log output; it is written 3:stderr or 3:file:/path");
        }

        return (parts[1], parts.Length) switch
        {
            (ToStandardError, 2) => new LogOutput(null, LevelOf(priority)),
            (ToFile, 3) when System.IO.Path.IsPathRooted(parts[2]) => new LogOutput(parts[2], LevelOf(priority)),
            (ToFile, _) => throw new FormatException($"'{text}': a file is named by its whole path"),
            _ => throw new FormatException($"'{text}': this daemon logs to stderr and to files only"),
        };
    }
}
