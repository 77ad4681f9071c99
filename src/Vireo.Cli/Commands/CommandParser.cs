using Vireo.Cli.Syntax;

namespace Vireo.Cli.Commands;

/// <summary>Makes a command of words, by virsh's rules and with virsh's complaints.</summary>
internal sealed class CommandParser(CommandTable table)
{
    private const string Help = "help";

    /// <summary>Reads one command.</summary>
    /// <param name="words">Its name and whatever follows; not empty.</param>
    /// <returns>The command.</returns>
    /// <exception cref="CommandSyntaxException">The words are no command.</exception>
    internal CommandCall Parse(IReadOnlyList<string> words)
    {
        CommandDefinition command = table.Find(words[0]) ?? throw new CommandSyntaxException($"unknown command: '{words[0]}'");
        CommandArguments arguments = new();
        bool wantsHelp = ReadOptions(command, words, arguments);
        if (wantsHelp)
        {
            return HelpFor(command);
        }

        foreach (OptionDefinition option in command.Options.Where(o => o.IsRequired && !arguments.Has(o.Name)))
        {
            throw new CommandSyntaxException($"command '{command.Name}' requires <{option.Name}> option");
        }

        return new CommandCall(command, arguments);
    }

    private static bool ReadOptions(CommandDefinition command, IReadOnlyList<string> words, CommandArguments arguments)
    {
        bool wantsHelp = false, onlyValues = false;
        for (int i = 1; i < words.Count; i++)
        {
            string word = words[i];
            if (onlyValues || !IsOption(word))
            {
                if (!onlyValues && word == "--")
                {
                    onlyValues = true;
                    continue;
                }

                TakeValue(command, arguments, word);
                continue;
            }

            (string name, string? value) = Divide(word);
            if (name == Help)
            {
                wantsHelp = value is null ? true : throw new CommandSyntaxException("invalid '=' after option --help");
                continue;
            }

            OptionDefinition option = FindOption(command, arguments, name);
            if (option.Kind == OptionKind.Flag)
            {
                arguments.Add(option, value is null ? "" : throw new CommandSyntaxException($"invalid '=' after option --{name}"));
                continue;
            }

            value ??= ++i < words.Count
                ? words[i]
                : throw new CommandSyntaxException($"expected syntax: --{name} {option.Placeholder}");
            arguments.Add(option, value);
        }

        return wantsHelp;
    }

    private static bool IsOption(string word) => word.Length > 2 && word.StartsWith("--", StringComparison.Ordinal) && char.IsAsciiLetterOrDigit(word[2]);

    private static (string Name, string? Value) Divide(string word)
    {
        int equals = word.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (word[2..], null) : (word[2..equals], word[(equals + 1)..]);
    }

    private static OptionDefinition FindOption(CommandDefinition command, CommandArguments arguments, string name)
    {
        OptionDefinition option = command.Options.FirstOrDefault(o => o.Name == name)
            ?? throw new CommandSyntaxException($"command '{command.Name}' doesn't support option --{name}");
        return arguments.Has(name) && option.Kind != OptionKind.Rest
            ? throw new CommandSyntaxException($"option --{name} already seen")
            : option;
    }

    // A word without a name goes to the first option that takes a value and has none yet.
    private static void TakeValue(CommandDefinition command, CommandArguments arguments, string word)
    {
        OptionDefinition? option = command.Options.FirstOrDefault(o =>
            o.Kind != OptionKind.Flag && !o.IsNamedOnly && (o.Kind == OptionKind.Rest || !arguments.Has(o.Name)));
        if (option is not null)
        {
            arguments.Add(option, word);
        }
        else if (!command.IgnoresExtraWords)
        {
            throw new CommandSyntaxException($"unexpected data '{word}'");
        }
    }

    private CommandCall HelpFor(CommandDefinition command)
    {
        CommandDefinition help = table.Find(Help) ?? throw new InvalidOperationException("The table has no help.");
        CommandArguments arguments = new();
        arguments.Add(help.Options[0], command.Name);
        return new CommandCall(help, arguments);
    }
}
