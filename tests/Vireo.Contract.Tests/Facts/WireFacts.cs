using System.Reflection;
using System.Text.Json;

namespace Vireo.Contract.Tests.Facts;

/// <summary>A program, as data.</summary>
public sealed class WireFacts
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly NamesFile Names = Load<NamesFile>("names.json");

    private readonly FactsFile _file;
    private readonly WireFacts? _imports;

    private WireFacts(string name, WireFacts? imports)
    {
        Name = name;
        _file = Load<FactsFile>(name + ".json");
        _imports = imports;
        Procedures = _file.Procedures.ToDictionary(procedure => procedure.Number);
        Constants = imports is null ? _file.Constants : new Dictionary<string, int>([.. imports.Constants, .. _file.Constants]);
    }

    public static WireFacts Remote { get; } = new("remote", null);

    /// <summary>Every program, but that of keepalive, which has neither calls nor fields.</summary>
    public static IReadOnlyList<WireFacts> All { get; } =
        [Remote, new("qemu", Remote), new("lxc", Remote), new("admin", Remote)];

    public static IReadOnlyDictionary<string, WireEnum> Enums { get; } = Load<Dictionary<string, WireEnum>>("enums.json");

    /// <summary>The names of typed parameters by the names of their macros.</summary>
    public static IReadOnlyDictionary<string, string> ParameterNames { get; } = Load<Dictionary<string, string>>("parameters.json");

    /// <summary>Structs and unions of which the contract has one for two programs.</summary>
    public static IReadOnlyDictionary<string, string> Twins => Names.Twins;

    public string Name { get; }

    public uint Program => _file.Program;

    public uint Version => _file.Version;

    /// <summary>What the names of its procedures begin with.</summary>
    public string Prefix => Name.ToUpperInvariant() + "_PROC_";

    public IReadOnlyDictionary<string, int> Constants { get; }

    public IReadOnlyDictionary<int, WireProcedure> Procedures { get; }

    /// <summary>Whether the contract has a field of a struct that stands in lists as yes or no.</summary>
    public static bool IsTruth(string structName, string field) => Names.Truths.Contains($"{structName}.{field}");

    public static WireFacts Of(string program) => All.Single(facts => facts.Name == program);

    /// <summary>The program that a struct comes from.</summary>
    public static WireFacts WithStruct(string name) => All.First(facts => facts._file.Structs.ContainsKey(name));

    /// <summary>A struct's fields; null names an empty one.</summary>
    public IReadOnlyList<WireField> Fields(string? structName) =>
        structName is null ? []
        : _file.Structs.TryGetValue(structName, out var fields) ? [.. fields.Select(Parse)]
        : _imports?.Fields(structName) ?? throw new KeyNotFoundException(structName);

    /// <summary>A struct's fields, an event's older message inside its newer one taken apart.</summary>
    public IReadOnlyList<WireField> FlatFields(string? structName) =>
        [.. Fields(structName).SelectMany(field => IsMessage(field.Type) ? FlatFields(field.Type) : [field])];

    /// <summary>A union's arms by their numbers; null: there is no such union.</summary>
    public IReadOnlyDictionary<int, WireField>? Arms(string name) =>
        _file.Unions.TryGetValue(name, out var arms)
            ? arms.Select(arm => arm.Split(' ', 2)).ToDictionary(arm => int.Parse(arm[0]), arm => Parse(arm[1]))
            : _imports?.Arms(name);

    /// <summary>Takes a field's typedef away; what is optional or limited by it stays so.</summary>
    public WireField Resolve(WireField field)
    {
        if (Names.Twins.TryGetValue(field.Type, out string? twin))
        {
            return Resolve(field with { Type = twin });
        }

        if (!_file.Typedefs.TryGetValue(field.Type, out string? definition))
        {
            return _imports?.Resolve(field) ?? field;
        }

        WireField target = Parse(definition);
        return field.Form == WireForm.Value ? Resolve(target with { Name = field.Name }) : field;
    }

    /// <summary>What the contract calls a field.</summary>
    public static string NameOf(string structName, string field) =>
        Names.In.GetValueOrDefault(structName)?.GetValueOrDefault(field) ?? Names.Anywhere.GetValueOrDefault(field) ?? field;

    public override string ToString() => Name;

    private static bool IsMessage(string type) => type.EndsWith("_msg", StringComparison.Ordinal);

    private WireField Parse(string text) => WireField.Parse(text, Constants);

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

    private sealed record NamesFile(
        Dictionary<string, string> Twins,
        string[] Truths,
        Dictionary<string, string> Anywhere,
        Dictionary<string, Dictionary<string, string>> In);
}
