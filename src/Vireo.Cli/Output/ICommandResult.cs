using System.Text.Json;

namespace Vireo.Cli.Output;

/// <summary>Something that a command has to say, in either format.</summary>
internal interface ICommandResult
{
    /// <summary>Writes it as virsh does.</summary>
    /// <param name="output">Where it goes.</param>
    void WriteText(TextOutput output);

    /// <summary>Writes it as one JSON value.</summary>
    /// <param name="json">Where it goes.</param>
    void WriteJson(Utf8JsonWriter json);
}
