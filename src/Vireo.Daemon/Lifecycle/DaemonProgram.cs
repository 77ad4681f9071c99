using Microsoft.Extensions.Logging;
using Vireo.Daemon.CommandLine;
using Vireo.Daemon.Configuration;
using Vireo.Daemon.Listeners;
using Vireo.Daemon.Logs;

namespace Vireo.Daemon.Lifecycle;

/// <summary>The program's life: from the command line to the exit code.</summary>
internal static class DaemonProgram
{
    /// <summary>Runs a daemon until a signal, or its idleness, ends it.</summary>
    /// <param name="options">What the command line says.</param>
    /// <param name="cancellationToken">Ends it like a signal.</param>
    /// <returns>The program's exit code.</returns>
    internal static async Task<int> RunAsync(DaemonOptions options, CancellationToken cancellationToken)
    {
        try
        {
            if (options.Background && !Background.IsHere)
            {
                return await Background.StartAsync(options, cancellationToken);
            }

            var paths = RuntimePaths.OfThisProcess();
            var settings = ReadSettings(options.ConfigurationFile, paths.ConfigurationFile);
            using var loggers = OpenLogs(settings.Log, options.Verbose);
            await RunAsync(options, settings, paths, loggers, cancellationToken);
            return ExitCode.Success;
        }
        catch (ConfigurationException e)
        {
            return await FailAsync(ExitCode.Failure, e);
        }
        catch (ListenerException e)
        {
            return await FailAsync(ExitCode.Network, e);
        }
        catch (StartException e)
        {
            return await FailAsync(e.ExitCode, e);
        }
    }

    private static async Task RunAsync(
        DaemonOptions options,
        DaemonSettings settings,
        RuntimePaths paths,
        ILoggerFactory loggers,
        CancellationToken cancellationToken)
    {
        if (options.Background && !OperatingSystem.IsWindows())
        {
            Background.LeaveSession();
        }

        using var signals = new SignalWatch(loggers.CreateLogger<SignalWatch>());
        using var pidFile = PidFile.Acquire(options.PidFile ?? CreateFolderOf(paths));
        await using var daemon = await VirtDaemon.StartAsync(
            new VirtDaemonOptions
            {
                Drivers = BuiltInDrivers.All,
                DefaultUri = BuiltInDrivers.DefaultUri,
                Settings = settings,
                Listen = options.Listen,
                IsSystem = paths.IsSystem,
                IdleTimeout = options.Timeout,
                Loggers = loggers,
            },
            cancellationToken);
        if (options.Background && !OperatingSystem.IsWindows())
        {
            Background.SayReady();
        }

        var canceled = new TaskCompletionSource();
        using var registration = cancellationToken.UnsafeRegister(_ => canceled.TrySetResult(), null);
        await Task.WhenAny(signals.Ended, daemon.Idle, canceled.Task);
        await daemon.StopAsync();
    }

    private static DaemonSettings ReadSettings(string? named, string byDefault)
    {
        if (named is not null)
        {
            return SettingsFile.Read(named);
        }

        return File.Exists(byDefault) ? SettingsFile.Read(byDefault) : new DaemonSettings();
    }

    private static LoggerFactory OpenLogs(LogSettings settings, bool verbose)
    {
        var level = verbose && settings.Level > LogOutput.Information ? LogLevel.Information : LogOutput.LevelOf(settings.Level);
        try
        {
            var outputs = LogOutput.Parse(settings.Outputs);
            return new LoggerFactory(
                [new LogOutputs(outputs.Count == 0 ? [new LogOutput(null, level)] : outputs, TimeProvider.System)],
                new LoggerFilterOptions { MinLevel = LogLevel.Trace });
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"log_outputs: {e.Message}", e);
        }
    }

    private static string CreateFolderOf(RuntimePaths paths)
    {
        if (!paths.IsSystem && !OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(paths.SocketFolder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return paths.PidFile;
    }

    private static async Task<int> FailAsync(int exitCode, Exception error)
    {
        await Console.Error.WriteLineAsync($"vireod: {error.Message}");
        return exitCode;
    }
}
