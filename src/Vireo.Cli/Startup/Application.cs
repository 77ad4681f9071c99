using System.Diagnostics;
using Vireo.Cli.Commands;
using Vireo.Cli.Output;
using Vireo.Cli.Syntax;
using Vireo.Contract.Drivers;
using Vireo.Errors;
using Vireo.Events;
using Vireo.Rpc.KeepAlive;

namespace Vireo.Cli.Startup;

/// <summary>Runs the program: options, commands, connection, exit code.</summary>
/// <param name="output">Standard output.</param>
/// <param name="error">Standard error.</param>
/// <param name="localDrivers">Drivers of this process.</param>
/// <param name="palettes">How terminals show what is written.</param>
internal sealed class Application(TextWriter output, TextWriter error, IReadOnlyList<IDriverProvider> localDrivers, Palettes palettes)
{
    /// <summary>The exit code of a program that the user interrupted, as shells have it.</summary>
    private const int Interrupted = 130;

    private const string UriVariable = "VIRSH_DEFAULT_CONNECT_URI";

    /// <summary>Runs a command line.</summary>
    /// <param name="words">The command line, without the program's name.</param>
    /// <param name="cancellationToken">Ends when the user interrupts.</param>
    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync(IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        if (Completion.IsAskedFor(words))
        {
            return Completion.Run(words, AllCommands.Table, output);
        }

        CommandOutput plain = new(output, error, OutputFormat.Text, isQuiet: false, palettes);
        try
        {
            GlobalOptions options = GlobalOptionsReader.Read(words);
            return options.Request == GlobalRequest.Commands
                ? await RunCommandsAsync(options, cancellationToken).ConfigureAwait(false)
                : Tell(options.Request);
        }
        catch (CommandSyntaxException e)
        {
            plain.Fail(new Failure(e.Message, null));
            return 1;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Interrupted;
        }
    }

    private int Tell(GlobalRequest request)
    {
        output.Write(request switch
        {
            GlobalRequest.Help => Usage.Help(AllCommands.Table),
            GlobalRequest.LongVersion => Usage.LongVersion,
            _ => $"{Usage.Version}\n",
        });
        output.Flush();
        return 0;
    }

    private async Task<int> RunCommandsAsync(GlobalOptions options, CancellationToken cancellationToken)
    {
        if (options.Words.Count == 0)
        {
            throw new CommandSyntaxException("no command given. See --help.");
        }

        if (options.Words is [""])
        {
            return 1;
        }

        CommandParser parser = new(AllCommands.Table);
        IReadOnlyList<IReadOnlyList<string>> lines = options.Words.Count == 1 ? CommandStringSplitter.Split(options.Words[0]) : [options.Words];
        List<CommandCall> calls = [.. lines.Select(parser.Parse)];
        CommandOutput commandOutput = new(output, error, options.Format, options.IsQuiet, palettes);
        foreach (string complaint in options.Complaints)
        {
            commandOutput.Fail(new Failure(complaint, null));
        }

        ConnectionSession session = new(
            options.Uri ?? Environment.GetEnvironmentVariable(UriVariable),
            ConnectionOptions(options, commandOutput));
        await using (session.ConfigureAwait(false))
        {
            return await RunAllAsync(calls, session, commandOutput, options.TellsTime, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<int> RunAllAsync(
        IReadOnlyList<CommandCall> calls,
        ConnectionSession session,
        CommandOutput commandOutput,
        bool tellsTime,
        CancellationToken cancellationToken)
    {
        bool isWell = !session.IsNamed || await TryAsync(() => session.ConnectAsync(cancellationToken), commandOutput).ConfigureAwait(false);
        if (!isWell)
        {
            return 1;
        }

        foreach (CommandCall call in calls)
        {
            long start = Stopwatch.GetTimestamp();
            CommandContext context = new(call.Arguments, session, commandOutput, AllCommands.Table);
            isWell = await TryAsync(() => call.Command.RunAsync(context, cancellationToken), commandOutput).ConfigureAwait(false);
            if (call.Command.IsLast)
            {
                break;
            }

            if (tellsTime)
            {
                commandOutput.EndCommand(Stopwatch.GetElapsedTime(start));
            }
            else
            {
                commandOutput.EndCommand();
            }
        }

        return isWell ? 0 : 1;
    }

    private static async Task<bool> TryAsync(Func<Task> action, CommandOutput commandOutput)
    {
        try
        {
            await action().ConfigureAwait(false);
            return true;
        }
        catch (CommandFailedException e)
        {
            commandOutput.Fail(new Failure(e.Complaint, e.Reason));
        }
        catch (VirtException e)
        {
            commandOutput.Fail(new Failure(null, e));
        }
        catch (EventsLostException e)
        {
            commandOutput.Fail(new Failure(e.Message, null));
        }

        return false;
    }

    private VirtConnectionOptions ConnectionOptions(GlobalOptions options, CommandOutput commandOutput)
    {
        KeepAliveOptions keepAlive = new() { Count = options.KeepAliveCount ?? new KeepAliveOptions().Count };
        return new VirtConnectionOptions
        {
            IsReadOnly = options.IsReadOnly,
            LocalDrivers = localDrivers,
            Logger = new StandardErrorLogger(commandOutput),
            CallTimeout = Timeout.InfiniteTimeSpan,
            Credentials = new TerminalCredentials(output, Console.In).AskAsync,
            KeepAlive = options.KeepAliveInterval switch
            {
                null => keepAlive,
                0 => null,
                { } seconds => keepAlive with { Interval = TimeSpan.FromSeconds(seconds) },
            },
        };
    }
}
