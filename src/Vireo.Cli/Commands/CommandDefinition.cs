namespace Vireo.Cli.Commands;

/// <summary>A command: everything that parser, help and completion need to know, and what carries it out.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Group">Where help shows it.</param>
/// <param name="Summary">What it does, in a few words.</param>
/// <param name="RunAsync">Carries it out.</param>
internal sealed record CommandDefinition(string Name, CommandGroup Group, string Summary, CommandHandler RunAsync)
{
    /// <summary>What it does, in one or two sentences; null: the summary says it all.</summary>
    internal string? Description { get; init; }

    /// <summary>Its options, in the order in which help shows them and words without a name fill them.</summary>
    internal IReadOnlyList<OptionDefinition> Options { get; init; } = [];

    /// <summary>Whether words that no option takes are let pass.</summary>
    internal bool IgnoresExtraWords { get; init; }

    /// <summary>Whether it ends a sequence of commands.</summary>
    internal bool IsLast { get; init; }
}
