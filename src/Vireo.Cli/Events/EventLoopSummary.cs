using System.Text.Json;
using Vireo.Cli.Output;

namespace Vireo.Cli.Events;

/// <summary>How waiting for events ended.</summary>
/// <param name="End">Why.</param>
/// <param name="Count">How many came.</param>
internal sealed record EventLoopSummary(EventLoopEnd End, int Count) : ICommandResult
{
    public void WriteText(TextOutput output)
    {
        if (End != EventLoopEnd.Complete)
        {
            output.Print(End == EventLoopEnd.Interrupted ? "event loop interrupted\n" : "event loop timed out\n");
        }

        output.Print($"events received: {Count}\n");
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("end", JsonText.CamelCase(End));
        json.WriteNumber("eventCount", Count);
        json.WriteEndObject();
    }
}
