using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Drivers.Qemu.Monitor;

/// <summary>A command of QEMU's monitor.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arguments">Its arguments; null: none.</param>
internal sealed record QmpCommand(string Name, JsonObject? Arguments = null)
{
    /// <summary>The whole message in a client's words, its id apart; null: it is made of name and arguments.</summary>
    internal JsonObject? Message { get; init; }

    /// <summary>A descriptor that goes with it (<c>getfd</c>, <c>add-fd</c>); it stays the caller's.</summary>
    internal SafeFileHandle? Descriptor { get; init; }

    /// <summary>How long it may take.</summary>
    internal TimeSpan Timeout { get; init; } = QmpLimits.CommandTimeout;

    /// <summary>Writes the message that carries the command.</summary>
    internal void Write(Utf8JsonWriter writer, string id)
    {
        writer.WriteStartObject();
        if (Message is not null)
        {
            WriteMessage(writer, Message);
        }
        else
        {
            WriteExecute(writer);
        }

        writer.WriteString("id", id);
        writer.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter writer, JsonObject message)
    {
        foreach ((string key, JsonNode? value) in message.Where(member => member.Key != "id"))
        {
            writer.WritePropertyName(key);
            if (value is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                value.WriteTo(writer);
            }
        }
    }

    private void WriteExecute(Utf8JsonWriter writer)
    {
        writer.WriteString("execute", Name);
        if (Arguments is not null)
        {
            writer.WritePropertyName("arguments");
            Arguments.WriteTo(writer);
        }
    }
}
