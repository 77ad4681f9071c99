using Vireo.Cli.Commands;
using Vireo.Cli.Output;

namespace Vireo.Cli.Shell;

/// <summary><c>help</c>.</summary>
internal static class HelpCommand
{
    private const string Subject = "command";

    internal static readonly CommandDefinition Definition = new("help", CommandGroup.Shell, "tell about commands", RunAsync)
    {
        Description = "Tells about all commands, a group of commands, or one command.",
        IgnoresExtraWords = true,
        Options = [OptionDefinition.Text(Subject, "the command, or the group's keyword")],
    };

    private static Task RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        string text = context.Arguments.Text(Subject) is { } subject ? About(context.Table, subject) : HelpText.OfAll(context.Table);
        context.Output.Write(new TextValue("help", text) { End = "" });
        return Task.CompletedTask;
    }

    private static string About(CommandTable table, string subject) =>
        table.Find(subject) is { } command ? HelpText.Of(command)
        : table.Groups.FirstOrDefault(g => g.Key.Keyword == subject) is { } group ? HelpText.Of(group)
        : throw new CommandFailedException($"command or command group '{subject}' doesn't exist");
}
