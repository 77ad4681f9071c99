using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Vireo.Daemon.Logs;

/// <summary>Translates between libvirt's count and .NET's.</summary>
internal static class LogPriorities
{
    /// <summary>The priority of an entry.</summary>
    /// <param name="level">Its level.</param>
    /// <returns>The priority.</returns>
    internal static LogPriority Of(LogLevel level) => level switch
    {
        LogLevel.Critical or LogLevel.Error => LogPriority.Error,
        LogLevel.Warning => LogPriority.Warning,
        LogLevel.Information => LogPriority.Information,
        _ => LogPriority.Debug,
    };

    /// <summary>Reads a priority.</summary>
    /// <param name="text">A number.</param>
    /// <param name="priority">The priority.</param>
    /// <returns>Whether it is one.</returns>
    internal static bool TryParse(string text, out LogPriority priority)
    {
        bool isNumber = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number);
        priority = (LogPriority)number;
        return isNumber && priority is >= LogPriority.Debug and <= LogPriority.Error;
    }
}
