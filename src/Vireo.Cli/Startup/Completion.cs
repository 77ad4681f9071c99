using System.CommandLine;
using Vireo.Cli.Commands;

namespace Vireo.Cli.Startup;

/// <summary>
/// What shells ask for when the user presses Tab: <c>vireo [suggest:POSITION] "LINE"</c>, the protocol of dotnet-suggest. The one list of
/// commands becomes System.CommandLine's for it; command lines themselves are read by virsh's rules, which that library cannot be taught.
/// </summary>
internal static class Completion
{
    private const string Directive = "[suggest";

    internal static bool IsAskedFor(IReadOnlyList<string> words) => words.Count > 0 && words[0].StartsWith(Directive, StringComparison.Ordinal);

    /// <summary>Answers the shell.</summary>
    /// <param name="words">The command line, the directive first.</param>
    /// <param name="table">All commands.</param>
    /// <param name="output">Where suggestions go, one a line.</param>
    /// <returns>The exit code.</returns>
    internal static int Run(IReadOnlyList<string> words, CommandTable table, TextWriter output) =>
        RootOf(table).Parse(words).Invoke(new InvocationConfiguration { Output = output });

    private static RootCommand RootOf(CommandTable table)
    {
        RootCommand root = new("a client for libvirt")
        {
            new Option<string>("--connect", "-c") { Recursive = true },
            new Option<bool>("--readonly", "-r"),
            new Option<bool>("--quiet", "-q"),
            new Option<bool>("--timing", "-t"),
            new Option<string>("--format") { CompletionSources = { "text", "json" } },
        };
        foreach (CommandDefinition command in table.Commands)
        {
            root.Add(Of(command));
        }

        return root;
    }

    private static Command Of(CommandDefinition definition)
    {
        Command command = new(definition.Name, definition.Summary);
        foreach (OptionDefinition option in definition.Options)
        {
            command.Add(option.Kind == OptionKind.Flag
                ? new Option<bool>($"--{option.Name}") { Description = option.Help }
                : new Option<string>($"--{option.Name}") { Description = option.Help });
        }

        return command;
    }
}
