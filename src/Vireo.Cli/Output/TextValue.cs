using System.Text.Json;

namespace Vireo.Cli.Output;

/// <summary>A single text, such as a name or a document.</summary>
/// <param name="Name">What it is, as JSON names it.</param>
/// <param name="Value">The text.</param>
internal sealed record TextValue(string Name, string Value) : ICommandResult
{
    /// <summary>What follows it in text.</summary>
    internal string End { get; init; } = "\n";

    public void WriteText(TextOutput output) => output.Print(Value + End);

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString(Name, Value);
        json.WriteEndObject();
    }
}
