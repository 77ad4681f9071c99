using System.Reflection;
using System.Text.Json;

namespace Vireo.Contract.Tests.Facts;

/// <summary>The remote program, as data.</summary>
public sealed class WireFacts
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly FactsFile _file = Load<FactsFile>("remote.json");
    private readonly NamesFile _names = Load<NamesFile>("names.json");

    private WireFacts()
    {
        Procedures = _file.Procedures.ToDictionary(procedure => procedure.Number);
        Enums = Load<Dictionary<string, WireEnum>>("enums.json");
    }

    public static WireFacts Remote { get; } = new();

    public uint Program => _file.Program;

    public uint Version => _file.Version;

    public IReadOnlyDictionary<string, int> Constants => _file.Constants;

    public IReadOnlyDictionary<int, WireProcedure> Procedures { get; }

    public IReadOnlyDictionary<string, WireEnum> Enums { get; }

    public bool IsStruct(string name) => _file.Structs.ContainsKey(name);

    /// <summary>A struct's fields; null names an empty one.</summary>
    public IReadOnlyList<WireField> Fields(string? structName) =>
        structName is null ? [] : [.. _file.Structs[structName].Select(Parse)];

    /// <summary>A struct's fields, an event's older message inside its newer one taken apart.</summary>
    public IReadOnlyList<WireField> FlatFields(string? structName) =>
        [.. Fields(structName).SelectMany(field => IsMessage(field.Type) ? FlatFields(field.Type) : [field])];

    /// <summary>A union's arms by their numbers; null: there is no such union.</summary>
    public IReadOnlyDictionary<int, WireField>? Arms(string name) =>
        !_file.Unions.TryGetValue(name, out var arms)
            ? null
            : arms.Select(arm => arm.Split(' ', 2)).ToDictionary(arm => int.Parse(arm[0]), arm => Parse(arm[1]));

    /// <summary>Takes a field's typedef away; what is optional or limited by it stays so.</summary>
    public WireField Resolve(WireField field)
    {
        if (!_file.Typedefs.TryGetValue(field.Type, out string? definition))
        {
            return field;
        }

        WireField target = Parse(definition);
        return field.Form == WireForm.Value ? Resolve(target with { Name = field.Name }) : field;
    }

    /// <summary>What the contract calls a field.</summary>
    public string NameOf(string structName, string field) =>
        _names.In.GetValueOrDefault(structName)?.GetValueOrDefault(field) ?? _names.Anywhere.GetValueOrDefault(field) ?? field;

    private static bool IsMessage(string type) => type.EndsWith("_msg", StringComparison.Ordinal);

    private WireField Parse(string text) => WireField.Parse(text, _file.Constants);

    private static T Load<T>(string name)
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);
        return JsonSerializer.Deserialize<T>(stream ?? throw new FileNotFoundException(name), Json) ?? throw new JsonException(name);
    }

    private sealed record FactsFile(
        uint Program,
        uint Version,
        Dictionary<string, int> Constants,
        Dictionary<string, string> Typedefs,
        Dictionary<string, string[]> Unions,
        Dictionary<string, string[]> Structs,
        WireProcedure[] Procedures);

    private sealed record NamesFile(Dictionary<string, string> Anywhere, Dictionary<string, Dictionary<string, string>> In);
}
