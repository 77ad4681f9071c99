namespace Vireo.Cli.Commands;

/// <summary>What an option of a command takes.</summary>
internal enum OptionKind
{
    /// <summary>Nothing: it is there or not.</summary>
    Flag,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A number; it is judged when the command asks for it.</summary>
    Number,

    /// <summary>All words that are left.</summary>
    Rest,
}
