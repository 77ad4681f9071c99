using Spectre.Console;

namespace Vireo.Cli.Output;

/// <summary>Colours where a terminal can show them, and nothing at all elsewhere: what is piped is never changed.</summary>
internal sealed class Palette
{
    internal static readonly Palette None = new(null);

    // Longer than any line: a terminal's width must not break what is painted.
    private const int Unbroken = short.MaxValue;

    private readonly IAnsiConsole? _console;

    private Palette(IAnsiConsole? console) => _console = console;

    /// <summary>The palette of a stream.</summary>
    /// <param name="writer">The stream.</param>
    /// <param name="isRedirected">Whether it goes elsewhere than to a terminal.</param>
    /// <returns>The palette; <c>NO_COLOR</c> and terminals without colours are heeded.</returns>
    internal static Palette Of(TextWriter writer, bool isRedirected)
    {
        if (isRedirected)
        {
            return None;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = Unbroken;
        return console.Profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors } ? new Palette(console) : None;
    }

    /// <summary>Paints a piece of text.</summary>
    /// <param name="tone">What it means.</param>
    /// <param name="text">The text, on one line.</param>
    /// <returns>The text, with what colours it.</returns>
    internal string Paint(Tone tone, string text) =>
        _console is null || tone == Tone.Plain ? text : _console.ToAnsi(new Text(text, new Style(ColorOf(tone)))).TrimEnd('\r', '\n');

    private static Color ColorOf(Tone tone) => tone switch
    {
        Tone.Good => Color.Green,
        Tone.Attention => Color.Yellow,
        Tone.Bad => Color.Red,
        _ => Color.Default,
    };
}
