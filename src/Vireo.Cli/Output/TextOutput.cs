namespace Vireo.Cli.Output;

/// <summary>Standard output as text.</summary>
/// <param name="writer">Where it goes.</param>
/// <param name="isQuiet">Whether what is not data is left out.</param>
/// <param name="palette">How a terminal shows it.</param>
internal sealed class TextOutput(TextWriter writer, bool isQuiet, Palette palette)
{
    /// <summary>Whether what is not data is left out.</summary>
    internal bool IsQuiet { get; } = isQuiet;

    /// <summary>Paints a piece of text, where a terminal shows it.</summary>
    /// <param name="tone">What it means.</param>
    /// <param name="text">The text.</param>
    /// <returns>The text, with what colours it.</returns>
    internal string Paint(Tone tone, string text) => palette.Paint(tone, text);

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
