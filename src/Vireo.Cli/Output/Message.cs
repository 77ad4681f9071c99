using System.Text.Json;

namespace Vireo.Cli.Output;

/// <summary>That something was done. Quiet output leaves it out.</summary>
/// <param name="Text">The sentence, without a line end.</param>
/// <param name="Action">What was done, as JSON names it.</param>
/// <param name="Domain">To which guest.</param>
internal sealed record Message(string Text, string Action, string Domain) : ICommandResult
{
    public void WriteText(TextOutput output) => output.PrintExtra($"{Text}\n");

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("domain", Domain);
        json.WriteString("action", Action);
        json.WriteEndObject();
    }
}
