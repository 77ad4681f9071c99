using Vireo.Cli.Commands;
using Vireo.Cli.Output;

namespace Vireo.Cli.Shell;

/// <summary><c>connect</c>, <c>pwd</c>, <c>quit</c>, <c>exit</c>.</summary>
internal static class ShellCommands
{
    internal static readonly CommandDefinition Connect = new("connect", CommandGroup.Shell, "connect to another URI", ConnectAsync)
    {
        Description = "Closes the connection and opens another, for the commands that follow.",
        Options =
        [
            OptionDefinition.Text("name", "the URI; the one before when it is missing"),
            OptionDefinition.Flag("readonly", "only to look"),
        ],
    };

    internal static readonly CommandDefinition Pwd = new("pwd", CommandGroup.Shell, "tell the current directory", PwdAsync)
    {
        Description = "Tells the directory that files are looked for in.",
    };

    internal static readonly CommandDefinition Quit = new("quit", CommandGroup.Shell, "end here", QuitAsync) { IsLast = true };

    internal static readonly CommandDefinition Exit = new("exit", CommandGroup.Shell, "end here", QuitAsync) { IsLast = true };

    private static Task ConnectAsync(CommandContext context, CancellationToken cancellationToken) =>
        context.Session.ReconnectAsync(context.Arguments.Text("name"), context.Arguments.Has("readonly"), cancellationToken);

    private static Task PwdAsync(CommandContext context, CancellationToken cancellationToken)
    {
        context.Output.Write(new TextValue("directory", Environment.CurrentDirectory));
        return Task.CompletedTask;
    }

    private static Task QuitAsync(CommandContext context, CancellationToken cancellationToken) => Task.CompletedTask;
}
