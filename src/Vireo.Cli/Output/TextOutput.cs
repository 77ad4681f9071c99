namespace Vireo.Cli.Output;

/// <summary>Standard output as text.</summary>
/// <param name="writer">Where it goes.</param>
/// <param name="isQuiet">Whether what is not data is left out.</param>
internal sealed class TextOutput(TextWriter writer, bool isQuiet)
{
    /// <summary>Whether what is not data is left out.</summary>
    internal bool IsQuiet { get; } = isQuiet;

    /// <summary>Writes data.</summary>
    /// <param name="text">The text, with its line ends.</param>
    internal void Print(string text) => writer.Write(text);

    /// <summary>Writes what only a human wants to read.</summary>
    /// <param name="text">The text, with its line ends.</param>
    internal void PrintExtra(string text)
    {
        if (!IsQuiet)
        {
            writer.Write(text);
        }
    }
}
