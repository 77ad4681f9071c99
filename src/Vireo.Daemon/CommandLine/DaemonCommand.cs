using System.CommandLine;
using System.CommandLine.Help;

namespace Vireo.Daemon.CommandLine;

/// <summary>The program's command line: libvirtd's options.</summary>
internal static class DaemonCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="run">Runs the daemon and returns the program's exit code.</param>
    /// <returns>The command.</returns>
    internal static RootCommand Create(Func<DaemonOptions, CancellationToken, Task<int>> run)
    {
        var config = new Option<string?>("--config", "-f") { Description = "Configuration file", HelpName = "file" };
        var pidFile = new Option<string?>("--pid-file", "-p") { Description = "Change name of PID file", HelpName = "file" };
        var listen = new Option<bool>("--listen", "-l") { Description = "Listen for TCP/IP connections" };
        var timeout = new Option<uint?>("--timeout", "-t") { Description = "Exit after timeout period", HelpName = "secs" };
        var background = new Option<bool>("--daemon", "-d") { Description = "Run as a daemon & write PID file" };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Verbose messages" };
        timeout.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!uint.TryParse(token.Value, out uint seconds) || seconds == 0 || seconds > int.MaxValue))
            {
                result.AddError($"Invalid value for timeout: {token.Value}");
            }
        });

        var command = new RootCommand("Serves libvirt's protocol to any libvirt client.");
        command.Options.Clear();
        command.Options.Add(new HelpOption("--help", "-h"));
        command.Options.Add(new VersionOption("--version", "-V"));
        foreach (Option option in (Option[])[config, pidFile, listen, timeout, background, verbose])
        {
            command.Options.Add(option);
        }

        config.Recursive = true;
        command.Subcommands.Add(SaslUserCommand.Create(config));
        command.SetAction((parsed, cancellationToken) => run(
            new DaemonOptions
            {
                ConfigurationFile = parsed.GetValue(config),
                PidFile = parsed.GetValue(pidFile),
                Listen = parsed.GetValue(listen),
                Timeout = parsed.GetValue(timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
                Background = parsed.GetValue(background),
                Verbose = parsed.GetValue(verbose),
            },
            cancellationToken));
        return command;
    }
}
