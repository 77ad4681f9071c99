using System.Globalization;
using Vireo.Errors;

namespace Vireo.Daemon.Logs;

/// <summary>A place that log entries go to, and how grave they must be.</summary>
/// <param name="Priority">The least grave that go there.</param>
/// <param name="Destination">The kind of place.</param>
/// <param name="Argument">The file, or the name in the syslog; null: the kind has none.</param>
internal sealed record LogOutput(LogPriority Priority, LogDestination Destination, string? Argument = null)
{
    private static readonly (string Word, LogDestination Destination, bool HasArgument)[] Kinds =
    [
        ("stderr", LogDestination.StandardError, false),
        ("syslog", LogDestination.Syslog, true),
        ("file", LogDestination.File, true),
        ("journald", LogDestination.Journald, false),
    ];

    /// <summary>Reads libvirt's list of outputs: <c>3:stderr 1:file:/var/log/x</c>. Of two to the same place the last stays.</summary>
    /// <param name="text">The list, separated by spaces.</param>
    /// <returns>The outputs.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: one is not an output.</exception>
    internal static IReadOnlyList<LogOutput> Parse(string text)
    {
        var outputs = new List<LogOutput>();
        foreach (var output in LogText.Split(text).Select(ParseOne))
        {
            outputs.RemoveAll(other => other.Destination == output.Destination && other.Argument == output.Argument);
            outputs.Add(output);
        }

        return outputs;
    }

    /// <summary>Writes outputs as <see cref="Parse"/> reads them.</summary>
    /// <param name="outputs">The outputs.</param>
    /// <returns>The list.</returns>
    internal static string Format(IReadOnlyList<LogOutput> outputs) => string.Join(' ', outputs);

    /// <inheritdoc />
    public override string ToString()
    {
        string word = Kinds.First(kind => kind.Destination == Destination).Word;
        return string.Create(CultureInfo.InvariantCulture, $"{(int)Priority}:{word}{(Argument is null ? "" : ":")}{Argument}");
    }

    private static LogOutput ParseOne(string text)
    {
        string[] parts = text.Split(':');
        if (parts.Length < 2)
        {
            throw LogText.Fault($"Malformed format for log output '{text}'");
        }

        if (!LogPriorities.TryParse(parts[0], out var priority))
        {
            throw LogText.Fault($"Invalid log priority '{parts[0]}' for log output '{text}'");
        }

        var kind = Array.Find(Kinds, kind => kind.Word == parts[1]);
        if (kind.Word is null)
        {
            throw LogText.Fault($"Invalid log destination '{parts[1]}' for log output '{text}'");
        }

        return (kind.HasArgument, parts) switch
        {
            (false, [_, _]) => new LogOutput(priority, kind.Destination),
            (true, [_, _, var argument]) => new LogOutput(
                priority, kind.Destination, kind.Destination == LogDestination.File ? Path.GetFullPath(argument, Environment.CurrentDirectory) : argument),
            _ => throw LogText.Fault($"Log output '{text}' does not meet the format requirements for destination type '{kind.Word}'"),
        };
    }
}
