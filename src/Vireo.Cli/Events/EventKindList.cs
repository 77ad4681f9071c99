using System.Text.Json;
using Vireo.Cli.Output;

namespace Vireo.Cli.Events;

/// <summary>The kinds of events.</summary>
/// <param name="Kinds">Their names.</param>
internal sealed record EventKindList(IReadOnlyList<string> Kinds) : ICommandResult
{
    public void WriteText(TextOutput output)
    {
        foreach (string kind in Kinds)
        {
            output.Print($"{kind}\n");
        }
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (string kind in Kinds)
        {
            json.WriteStringValue(kind);
        }

        json.WriteEndArray();
    }
}
