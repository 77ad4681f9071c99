using System.Security;
using Vireo.Cli.Commands;
using Vireo.Cli.Output;

namespace Vireo.Cli.Shell;

/// <summary><c>echo</c>.</summary>
internal static class EchoCommand
{
    private const string Words = "string";

    internal static readonly CommandDefinition Definition = new("echo", CommandGroup.Shell, "write words", RunAsync)
    {
        Description = "Writes its words, quoted if asked: a way to see how a command line is read.",
        Options =
        [
            OptionDefinition.Flag("shell", "quote them for a shell"),
            OptionDefinition.Flag("xml", "quote them for XML"),
            new OptionDefinition(Words, OptionKind.Rest, "the words"),
        ],
    };

    private static Task RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        CommandArguments arguments = context.Arguments;
        IEnumerable<string> words = arguments.All(Words);
        words = arguments.Has("xml") ? words.Select(word => SecurityElement.Escape(word) ?? "") : words;
        words = arguments.Has("shell") ? words.Select(QuoteForShell) : words;
        context.Output.Write(new TextValue("text", string.Join(' ', words)) { End = "" });
        return Task.CompletedTask;
    }

    private static string QuoteForShell(string word)
    {
        bool isPlain = word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || "_-./:@%+=,".Contains(c, StringComparison.Ordinal));
        return isPlain ? word : $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";
    }
}
