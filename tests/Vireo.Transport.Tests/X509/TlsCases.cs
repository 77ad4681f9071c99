using System.Text.Json;
using Vireo.Transport.Tests.Fixtures;

namespace Vireo.Transport.Tests.X509;

/// <summary>The rows of tls-cases.json.</summary>
internal static class TlsCases
{
    private static readonly JsonElement Root = Load();

    internal static IEnumerable<TheoryDataRow<JsonElement>> Contexts => Rows("contextCases");

    internal static IEnumerable<TheoryDataRow<JsonElement>> Sessions => Rows("sessionCases");

    internal static TestCertificates Certificates(string group) =>
        new(Root.GetProperty("certificates").GetProperty(group), Root.GetProperty("chains"));

    private static IEnumerable<TheoryDataRow<JsonElement>> Rows(string name) => Root.GetProperty(name).EnumerateArray()
        .Select(static (row, index) => new TheoryDataRow<JsonElement>(row) { TestDisplayName = $"{index}: {row}" });

    private static JsonElement Load()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Cases", "tls-cases.json"));
        return JsonDocument.Parse(file).RootElement;
    }
}
