using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Vireo.Daemon.CommandLine;

namespace Vireo.Daemon.Lifecycle;

/// <summary>
/// Goes to the background. .NET cannot fork: the program starts itself once more, and ends when the other one says that clients can
/// connect, or with the other one's error and exit code.
/// </summary>
internal static partial class Background
{
    private const string Marker = "VIREOD_IN_BACKGROUND";
    private const string Ready = "ready";
    private const string NullDevice = "/dev/null";
    private const int StandardStreams = 3;

    /// <summary>Whether this is the program that was started to stay.</summary>
    internal static bool IsHere => Environment.GetEnvironmentVariable(Marker) is not null;

    /// <summary>Starts the daemon in the background and waits until it serves.</summary>
    /// <param name="options">What the command line says.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The program's exit code.</returns>
    internal static async Task<int> StartAsync(DaemonOptions options, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new StartException(ExitCode.Initialization, "--daemon: Windows has no background of this kind");
        }

        string program = Environment.ProcessPath ?? throw new StartException(ExitCode.Initialization, "--daemon: the program cannot find itself");
        var start = new ProcessStartInfo(program)
        {
            // The runtime keeps copies of its streams: they must not be the terminal's, nor what someone waits for the end of.
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[Marker] = "1";
        AddArguments(start.ArgumentList, options, start.FileName);
        using var process = Process.Start(start) ?? throw new StartException(ExitCode.Initialization, "--daemon: the program cannot start itself");
        if (await process.StandardOutput.ReadLineAsync(cancellationToken) == Ready)
        {
            return ExitCode.Success;
        }

        await Console.Error.WriteAsync(await process.StandardError.ReadToEndAsync(cancellationToken));
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode;
    }

    /// <summary>Leaves the terminal's session, so that its end is not this program's.</summary>
    [UnsupportedOSPlatform("windows")]
    internal static void LeaveSession() => _ = NewSession();

    /// <summary>Says that clients can connect, and lets go of the terminal.</summary>
    [UnsupportedOSPlatform("windows")]
    internal static void SayReady()
    {
        Console.Out.WriteLine(Ready);
        Console.Out.Flush();
        using var nothing = File.OpenHandle(NullDevice, FileMode.Open, FileAccess.ReadWrite);
        for (int stream = 0; stream < StandardStreams; stream++)
        {
            _ = Duplicate((int)nothing.DangerousGetHandle(), stream);
        }
    }

    private static void AddArguments(Collection<string> arguments, DaemonOptions options, string program)
    {
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            arguments.Add(Path.Combine(AppContext.BaseDirectory, "vireod.dll"));
        }

        (bool IsSet, string[] Words)[] all =
        [
            (true, ["--daemon"]),
            (options.ConfigurationFile is not null, ["--config", options.ConfigurationFile ?? ""]),
            (options.PidFile is not null, ["--pid-file", options.PidFile ?? ""]),
            (options.Timeout is not null, ["--timeout", (options.Timeout?.TotalSeconds ?? 0).ToString(CultureInfo.InvariantCulture)]),
            (options.Listen, ["--listen"]),
            (options.Verbose, ["--verbose"]),
        ];
        foreach (string word in all.Where(option => option.IsSet).SelectMany(option => option.Words))
        {
            arguments.Add(word);
        }
    }

    [LibraryImport("libc", EntryPoint = "setsid")]
    private static partial int NewSession();

    [LibraryImport("libc", EntryPoint = "dup2")]
    private static partial int Duplicate(int from, int to);
}
