using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Vireo.Daemon.Logs;

/// <summary>Writes one log entry as one line of <c>name=value</c>, the values of the message included.</summary>
internal static class LogLine
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
    private const string TemplateName = "{OriginalFormat}";

    internal static string Format(DateTimeOffset time, LogLevel level, string category, EventId id, string message, object? values, Exception? error)
    {
        var line = new StringBuilder();
        line.Append(time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture)).Append(' ').Append(Name(level));
        line.Append(CultureInfo.InvariantCulture, $" {category}[{id.Id}]");
        Append(line, "message", message);
        foreach (var (name, value) in values as IReadOnlyList<KeyValuePair<string, object?>> ?? [])
        {
            if (name != TemplateName)
            {
                Append(line, name, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
            }
        }

        if (error is not null)
        {
            Append(line, "error", error.ToString());
        }

        return line.Append('\n').ToString();
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
