using Microsoft.Extensions.Logging;
using Vireo.Daemon.CommandLine;
using Vireo.Daemon.Configuration;
using Vireo.Daemon.Listeners;

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
            using var logs = DaemonLogs.Open(settings.Log, options, paths, Environment.GetEnvironmentVariable);
            using var loggers = new LoggerFactory([logs], new LoggerFilterOptions { MinLevel = LogLevel.Trace });
            using var activated = ActivatedSockets.Take();
            var daemonOptions = new VirtDaemonOptions
            {
                Drivers = BuiltInDrivers.Create(paths.IsSystem),
                DefaultUri = BuiltInDrivers.DefaultUri,
                Settings = settings,
                Listen = options.Listen,
                IsSystem = paths.IsSystem,
                IdleTimeout = options.Timeout,
                Loggers = loggers,
                Logs = logs,
                Activated = activated,
            };
            await RunAsync(options, daemonOptions, paths, cancellationToken);
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

    private static async Task RunAsync(DaemonOptions options, VirtDaemonOptions daemonOptions, RuntimePaths paths, CancellationToken cancellationToken)
    {
        if (options.Background && !OperatingSystem.IsWindows())
        {
            Background.LeaveSession();
        }

        using var signals = new SignalWatch(daemonOptions.Loggers.CreateLogger<SignalWatch>());
        using var pidFile = PidFile.Acquire(options.PidFile ?? CreateFolderOf(paths));
        await using var daemon = await VirtDaemon.StartAsync(daemonOptions, cancellationToken);
        signals.HungUp = () => _ = ReloadAsync(daemon, cancellationToken);
        if (options.Background && !OperatingSystem.IsWindows())
        {
            Background.SayReady();
        }

        ServiceNotice.Send(ServiceNotice.Ready);
        Task started = BuiltInDrivers.StartAsync(daemonOptions.Drivers, daemonOptions.Loggers.CreateLogger<VirtDaemon>());
        var canceled = new TaskCompletionSource();
        using var registration = cancellationToken.UnsafeRegister(_ => canceled.TrySetResult(), null);
        await Task.WhenAny(signals.Ended, daemon.Idle, canceled.Task);
        ServiceNotice.Send(ServiceNotice.Stopping);
        await daemon.StopAsync();
        await started;
    }

    private static async Task ReloadAsync(VirtDaemon daemon, CancellationToken cancellationToken)
    {
        ServiceNotice.Send(ServiceNotice.Reloading);
        await daemon.ReloadAsync(cancellationToken);
        ServiceNotice.Send(ServiceNotice.Ready);
    }

    private static DaemonSettings ReadSettings(string? named, string byDefault)
    {
        if (named is not null)
        {
            return SettingsFile.Read(named);
        }

        return File.Exists(byDefault) ? SettingsFile.Read(byDefault) : new DaemonSettings();
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
