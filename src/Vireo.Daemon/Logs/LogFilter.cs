using System.Globalization;
using System.IO.Enumeration;
using Vireo.Errors;

namespace Vireo.Daemon.Logs;

/// <summary>A part of the daemon that logs from another priority on than the rest.</summary>
/// <param name="Priority">The least grave that are logged.</param>
/// <param name="Pattern">What the part's name must hold; <c>*</c> and <c>?</c> stand for any text and any letter.</param>
internal sealed record LogFilter(LogPriority Priority, string Pattern)
{
    private const int Parts = 3; // what follows a second colon is dropped, as libvirt does

    /// <summary>Reads libvirt's list of filters: <c>1:rpc 4:drivers</c>.</summary>
    /// <param name="text">The list, separated by spaces.</param>
    /// <returns>The filters; the first that matches decides.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: one is not a filter.</exception>
    internal static IReadOnlyList<LogFilter> Parse(string text) => [.. LogText.Split(text).Select(ParseOne)];

    /// <summary>Writes filters as <see cref="Parse"/> reads them, and as libvirtd does: with a space behind each.</summary>
    /// <param name="filters">The filters.</param>
    /// <returns>The list; null: there are none.</returns>
    internal static string? Format(IReadOnlyList<LogFilter> filters) => filters.Count == 0 ? null : string.Concat(filters.Select(filter => filter + " "));

    /// <summary>Whether it is this part that the filter means.</summary>
    /// <param name="category">The part's name; upper and lower case are one.</param>
    /// <returns>Whether it is.</returns>
    internal bool Matches(string category) => FileSystemName.MatchesSimpleExpression($"*{Pattern}*", category);

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(int)Priority}:*{Pattern}*");

    private static LogFilter ParseOne(string text)
    {
        string[] parts = text.Split(':', Parts);
        if (parts.Length < 2)
        {
            throw LogText.Fault($"Malformed format for filter '{text}'");
        }

        if (!LogPriorities.TryParse(parts[0], out var priority))
        {
            throw LogText.Fault($"Invalid priority '{parts[0]}' for filter '{text}'");
        }

        // The plus sign once asked for stack traces; libvirt still takes it.
        string pattern = parts[1].StartsWith('+') ? parts[1][1..] : parts[1];
        return pattern.Length > 0 ? new LogFilter(priority, pattern) : throw LogText.Fault($"Invalid match string '{parts[1]}'");
    }
}
