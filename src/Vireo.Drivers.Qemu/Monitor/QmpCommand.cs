using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Drivers.Qemu.Monitor;

/// <summary>A command of QEMU's monitor.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arguments">Its arguments; null: none.</param>
internal sealed record QmpCommand(string Name, JsonObject? Arguments = null)
{
    /// <summary>A descriptor that goes with it (<c>getfd</c>, <c>add-fd</c>); it stays the caller's.</summary>
    internal SafeFileHandle? Descriptor { get; init; }

    /// <summary>How long it may take.</summary>
    internal TimeSpan Timeout { get; init; } = QmpLimits.CommandTimeout;

    /// <summary>Writes the message that carries the command.</summary>
    internal void Write(Utf8JsonWriter writer, string id)
    {
        writer.WriteStartObject();
        writer.WriteString("execute", Name);
        if (Arguments is not null)
        {
            writer.WritePropertyName("arguments");
            Arguments.WriteTo(writer);
        }

        writer.WriteString("id", id);
        writer.WriteEndObject();
    }
}
