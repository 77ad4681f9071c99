using System.Text;
using Vireo.Cli.Commands;

namespace Vireo.Cli.Shell;

/// <summary>Help, in virsh's layout.</summary>
internal static class HelpText
{
    private const int CommandWidth = 30;
    private const int OptionWidth = 15;

    internal static string OfAll(CommandTable table)
    {
        StringBuilder text = new("Grouped commands:\n\n");
        foreach (IGrouping<CommandGroup, CommandDefinition> group in table.Groups)
        {
            text.Append(Of(group)).Append('\n');
        }

        return text.ToString();
    }

    internal static string Of(IGrouping<CommandGroup, CommandDefinition> group) =>
        $" {group.Key.Title} (help keyword '{group.Key.Keyword}'):\n{Commands(group)}";

    internal static string Commands(IEnumerable<CommandDefinition> commands) =>
        string.Concat(commands.Select(command => $"    {command.Name.PadRight(CommandWidth)} {command.Summary}\n"));

    internal static string Of(CommandDefinition command)
    {
        StringBuilder text = new($"  NAME\n    {command.Name} - {command.Summary}\n\n  SYNOPSIS\n    {Synopsis(command)}\n");
        if (command.Description is not null)
        {
            text.Append($"\n  DESCRIPTION\n    {command.Description}\n");
        }

        if (command.Options.Count > 0)
        {
            text.Append("\n  OPTIONS\n");
            foreach (OptionDefinition option in command.Options)
            {
                text.Append($"    {Title(option).PadRight(OptionWidth)}  {option.Help}\n");
            }
        }

        return text.Append('\n').ToString();
    }

    private static string Synopsis(CommandDefinition command) => string.Join(' ', command.Options.Select(option => option switch
    {
        { Kind: OptionKind.Flag } => $"[--{option.Name}]",
        { Kind: OptionKind.Rest } => $"[<{option.Name}>]...",
        { IsRequired: true } => $"<{option.Name}>",
        _ => $"[--{option.Name} {option.Placeholder}]",
    }).Prepend(command.Name));

    private static string Title(OptionDefinition option) => option switch
    {
        { Kind: OptionKind.Flag } => $"--{option.Name}",
        { Kind: OptionKind.Rest } => $"<{option.Name}>",
        { IsRequired: true } => $"[--{option.Name}] {option.Placeholder}",
        _ => $"--{option.Name} {option.Placeholder}",
    };
}
