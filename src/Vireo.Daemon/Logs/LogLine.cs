using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Vireo.Daemon.Logs;

/// <summary>Writes one log entry as one line of <c>name=value</c>, the values of the message included.</summary>
internal static class LogLine
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
    private const string TemplateName = "{OriginalFormat}";

    /// <summary>Writes an entry with its time and a line's end.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The line.</returns>
    internal static string Format(in LogEntry entry) =>
        string.Create(CultureInfo.InvariantCulture, $"{entry.Time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture)} {Name(entry.Level)} {Describe(entry)}\n");

    /// <summary>Writes what an entry says, for places that note time and gravity themselves.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The text, of one line.</returns>
    internal static string Describe(in LogEntry entry)
    {
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"{entry.Category}[{entry.Id.Id}]");
        Append(line, "message", entry.Message);
        foreach (var (name, value) in entry.Values as IReadOnlyList<KeyValuePair<string, object?>> ?? [])
        {
            if (name != TemplateName)
            {
                Append(line, name, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
            }
        }

        if (entry.Error is { } error)
        {
            Append(line, "error", error.ToString());
        }

        return line.ToString();
    }

    private static void Append(StringBuilder line, string name, string value)
    {
        line.Append(' ').Append(name).Append("=\"");
        foreach (char c in value)
        {
            // What a client sent may be in here: it must not be able to begin a line of its own, or to talk to a terminal.
            _ = c switch
            {
                '"' or '\\' => line.Append('\\').Append(c),
                '\n' => line.Append("\\n"),
                _ when char.IsControl(c) => line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => line.Append(c),
            };
        }

        line.Append('"');
    }

    private static string Name(LogLevel level) => level switch
    {
        LogLevel.Critical or LogLevel.Error => "error",
        LogLevel.Warning => "warning",
        LogLevel.Information => "info",
        _ => "debug",
    };
}
