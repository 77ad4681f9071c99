using Microsoft.Extensions.Logging;

namespace Vireo.Daemon.Logs;

/// <summary>What is logged where. It never changes; another takes its place.</summary>
/// <param name="Default">The least grave that are logged where no filter says otherwise.</param>
/// <param name="Filters">The filters; the first that matches decides.</param>
/// <param name="Outputs">Where to.</param>
internal sealed record LogRouting(LogPriority Default, IReadOnlyList<LogFilter> Filters, IReadOnlyList<LogOutput> Outputs)
{
    /// <summary>The least grave of a part's entries that go anywhere.</summary>
    /// <param name="category">The part's name.</param>
    /// <returns>The level; none: nothing goes anywhere.</returns>
    internal LogLevel MinimumOf(string category)
    {
        if (Outputs.Count == 0)
        {
            return LogLevel.None;
        }

        var wanted = Filters.FirstOrDefault(filter => filter.Matches(category))?.Priority ?? Default;
        var kept = Outputs.Min(output => output.Priority);
        return LevelOf(wanted > kept ? wanted : kept);
    }

    private static LogLevel LevelOf(LogPriority priority) => priority switch
    {
        LogPriority.Debug => LogLevel.Debug,
        LogPriority.Information => LogLevel.Information,
        LogPriority.Warning => LogLevel.Warning,
        _ => LogLevel.Error,
    };
}
