using System.Collections.Frozen;

namespace Vireo.Cli.Commands;

/// <summary>All commands.</summary>
/// <param name="commands">The commands, in the order in which help shows them.</param>
internal sealed class CommandTable(IReadOnlyList<CommandDefinition> commands)
{
    private readonly FrozenDictionary<string, CommandDefinition> _byName = commands.ToFrozenDictionary(c => c.Name, StringComparer.Ordinal);

    internal IReadOnlyList<CommandDefinition> Commands { get; } = commands;

    /// <summary>The groups, each with its commands.</summary>
    internal IEnumerable<IGrouping<CommandGroup, CommandDefinition>> Groups => Commands.GroupBy(c => c.Group);

    /// <summary>Finds a command by its name.</summary>
    /// <param name="name">The name, whole.</param>
    /// <returns>The command; null: there is none.</returns>
    internal CommandDefinition? Find(string name) => _byName.GetValueOrDefault(name);
}
