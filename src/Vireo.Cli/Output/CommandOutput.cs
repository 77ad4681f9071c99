using System.Text;
using System.Text.Json;

namespace Vireo.Cli.Output;

/// <summary>Where commands write: data on standard output, complaints on standard error.</summary>
/// <param name="output">Standard output.</param>
/// <param name="error">Standard error.</param>
/// <param name="format">How data is written.</param>
/// <param name="isQuiet">Whether what is not data is left out.</param>
/// <param name="palettes">How terminals show it.</param>
internal sealed class CommandOutput(TextWriter output, TextWriter error, OutputFormat format, bool isQuiet, Palettes palettes)
{
    private readonly TextOutput _text = new(output, isQuiet, palettes.Output);

    /// <summary>How data is written.</summary>
    internal OutputFormat Format { get; } = format;

    /// <summary>Whether what is not data is left out.</summary>
    internal bool IsQuiet { get; } = isQuiet;

    /// <summary>Writes a result.</summary>
    /// <param name="result">The result.</param>
    internal void Write(ICommandResult result)
    {
        if (Format == OutputFormat.Text)
        {
            result.WriteText(_text);
        }
        else
        {
            output.Write(ToJson(result.WriteJson) + "\n");
        }

        output.Flush();
    }

    /// <summary>Ends a command's output with an empty line, where there is a human to see it.</summary>
    internal void EndCommand()
    {
        if (Format == OutputFormat.Text)
        {
            _text.PrintExtra("\n");
            output.Flush();
        }
    }

    /// <summary>Says how long a command took, in place of the empty line.</summary>
    /// <param name="elapsed">How long.</param>
    internal void EndCommand(TimeSpan elapsed)
    {
        if (Format == OutputFormat.Text)
        {
            _text.Print($"\n(Time: {elapsed.TotalMilliseconds:F3} ms)\n\n");
            output.Flush();
        }
    }

    /// <summary>Reports a failure.</summary>
    /// <param name="failure">What failed.</param>
    internal void Fail(Failure failure)
    {
        output.Flush();
        if (Format == OutputFormat.Json)
        {
            error.Write(ToJson(failure.WriteJson) + "\n");
        }
        else
        {
            foreach (string line in failure.Lines)
            {
                error.Write($"{palettes.Error.Paint(Tone.Bad, "error:")} {line}\n");
            }
        }

        error.Flush();
    }

    /// <summary>Warns; nothing has failed.</summary>
    /// <param name="message">Of what.</param>
    internal void Warn(string message)
    {
        error.Write($"{palettes.Error.Paint(Tone.Attention, "warning:")} {message}\n");
        error.Flush();
    }

    private static string ToJson(Action<Utf8JsonWriter> write)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer, JsonText.WriterOptions))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
