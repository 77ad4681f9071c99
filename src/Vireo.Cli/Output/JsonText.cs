using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vireo.Cli.Output;

/// <summary>How JSON is written: on one line, and only what JSON itself wants escaped is.</summary>
internal static class JsonText
{
    internal static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A name of this program's as JSON writes it.</summary>
    /// <param name="name">The name, in Pascal case.</param>
    /// <returns>The name, in camel case.</returns>
    internal static string CamelCase<T>(T name)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(name.ToString());
}
