using System.Text.Json;

namespace Vireo.Transport.Tests.Uris;

/// <summary>The rows of uri-cases.json.</summary>
internal static class UriCases
{
    private static readonly JsonElement Root = Load();

    internal static IEnumerable<TheoryDataRow<JsonElement>> Parse => Rows(Root.GetProperty("uriParse"), "uri");

    internal static IEnumerable<TheoryDataRow<JsonElement>> Ssh =>
        Rows(Root.GetProperty("sshCommand").GetProperty("cases"), "uri parts").Where(static row => row.Data.TryGetProperty(Argv, out _));

    internal static IEnumerable<TheoryDataRow<JsonElement>> Observed => Rows(Root.GetProperty("observed"), "uri");

    internal static string Argv => "argv joined by spaces after \"ssh\"";

    private static IEnumerable<TheoryDataRow<JsonElement>> Rows(JsonElement rows, string label) =>
        rows.EnumerateArray().Select((row, index) => new TheoryDataRow<JsonElement>(row) { TestDisplayName = $"{index}: {row.GetProperty(label)}" });

    private static JsonElement Load()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Cases", "uri-cases.json"));
        return JsonDocument.Parse(file).RootElement;
    }
}
