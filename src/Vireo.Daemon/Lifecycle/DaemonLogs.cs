using Vireo.Daemon.CommandLine;
using Vireo.Daemon.Configuration;
using Vireo.Daemon.Logs;
using Vireo.Errors;

namespace Vireo.Daemon.Lifecycle;

/// <summary>Opens the daemon's logs: the command line goes before the environment, and that before the configuration.</summary>
internal static class DaemonLogs
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private static readonly string[] PriorityWords = ["debug", "info", "warning", "error"];

    /// <summary>Opens the logs.</summary>
    /// <param name="settings">What the configuration says.</param>
    /// <param name="options">What the command line says.</param>
    /// <param name="paths">Where the daemon's files lie.</param>
    /// <param name="environment">Finds a variable of the environment.</param>
    /// <returns>The logs, which belong to the caller.</returns>
    /// <exception cref="ConfigurationException">Outputs or filters mean nothing, or an output cannot be opened.</exception>
    internal static LogRouter Open(LogSettings settings, DaemonOptions options, RuntimePaths paths, Func<string, string?> environment)
    {
        var priority = PriorityOf(settings, options, environment("LIBVIRT_DEBUG"));
        string filters = environment("LIBVIRT_LOG_FILTERS") is { Length: > 0 } fromFilters ? fromFilters : settings.Filters;
        string outputs = environment("LIBVIRT_LOG_OUTPUTS") is { Length: > 0 } fromOutputs ? fromOutputs : settings.Outputs;
        try
        {
            return new LogRouter(priority, filters, outputs, Standard(priority, options, paths), TimeProvider.System);
        }
        catch (VirtException e)
        {
            throw new ConfigurationException($"log_filters, log_outputs: {e.Message}", e);
        }
    }

    private static LogPriority PriorityOf(LogSettings settings, DaemonOptions options, string? variable)
    {
        int word = variable is null ? -1 : Array.IndexOf(PriorityWords, variable);
        var priority = word >= 0 ? (LogPriority)(word + 1)
            : variable is not null && LogPriorities.TryParse(variable, out var number) ? number
            : (LogPriority)settings.Level;
        return options.Verbose && priority > LogPriority.Information ? LogPriority.Information : priority;
    }

    /// <summary>Where entries go that nobody sends anywhere: to whom started the daemon by hand, else to the journal, or a file.</summary>
    private static LogOutput Standard(LogPriority priority, DaemonOptions options, RuntimePaths paths)
    {
        if (!options.Background && !Console.IsInputRedirected)
        {
            return new LogOutput(priority, LogDestination.StandardError);
        }

        if (File.Exists(JournalEntry.SocketPath))
        {
            return new LogOutput(priority, LogDestination.Journald);
        }

        return options.Background && CreateFolderOf(paths.LogFile)
            ? new LogOutput(priority, LogDestination.File, paths.LogFile)
            : new LogOutput(priority, LogDestination.StandardError);
    }

    private static bool CreateFolderOf(string file)
    {
        try
        {
            string folder = Path.GetDirectoryName(file) ?? "";
            _ = OperatingSystem.IsWindows() ? Directory.CreateDirectory(folder) : Directory.CreateDirectory(folder, OwnerOnly);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
