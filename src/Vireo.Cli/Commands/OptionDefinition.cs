namespace Vireo.Cli.Commands;

/// <summary>An option of a command. One that takes a value can be given without its name, unless it says otherwise.</summary>
/// <param name="Name">Its name, without dashes.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Help">What it does, in a line.</param>
internal sealed record OptionDefinition(string Name, OptionKind Kind, string Help)
{
    /// <summary>Whether the command cannot do without it.</summary>
    internal bool IsRequired { get; init; }

    /// <summary>Whether it must be named: a word without a name never becomes its value.</summary>
    internal bool IsNamedOnly { get; init; }

    /// <summary>How help writes what it takes.</summary>
    internal string Placeholder => Kind == OptionKind.Number ? "<number>" : "<string>";

    internal static OptionDefinition Flag(string name, string help) => new(name, OptionKind.Flag, help);

    internal static OptionDefinition Text(string name, string help) => new(name, OptionKind.Text, help);

    internal static OptionDefinition Number(string name, string help) => new(name, OptionKind.Number, help);

    internal static OptionDefinition Required(string name, string help) => new(name, OptionKind.Text, help) { IsRequired = true };
}
