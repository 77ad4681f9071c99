using System.Collections.Frozen;
using System.Text.Json;
using Vireo.Drivers.Qemu.Capabilities;

namespace Vireo.Drivers.Qemu.Tests.Capabilities;

/// <summary>What Debian 12's QEMU 7.2 answered to a probe on a machine with KVM, kept as a file beside this one.</summary>
internal static class RecordedCapabilities
{
    /// <summary>QEMU 7.2 for x86_64.</summary>
    internal static QemuCapabilities Qemu72 { get; } = Load("qemu-7.2-x86_64.json");

    private static QemuCapabilities Load(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Capabilities", file)));
        JsonElement root = document.RootElement;
        return new QemuCapabilities
        {
            Emulator = Text(root, "emulator"),
            Architecture = Text(root, "architecture"),
            Version = Version.Parse(Text(root, "version")),
            Package = Text(root, "package"),
            HasKvm = root.GetProperty("kvm").GetBoolean(),
            Types = Names(root.GetProperty("types")),
            Properties = root.GetProperty("properties").EnumerateObject().ToFrozenDictionary(type => type.Name, type => Names(type.Value)),
            Commands = Names(root.GetProperty("commands")),
            Machines = [.. root.GetProperty("machines").EnumerateArray().Select(ReadMachine)],
            Kvm = ReadCpus(root.GetProperty("kvmCpus")),
            Tcg = ReadCpus(root.GetProperty("tcgCpus")),
            TpmModels = Names(root.GetProperty("tpmModels")),
            TpmTypes = Names(root.GetProperty("tpmTypes")),
        };
    }

    private static MachineType ReadMachine(JsonElement machine) => new(Text(machine, "name"))
    {
        Alias = Find(machine, "alias")?.GetString(),
        IsDefault = Find(machine, "default")?.GetBoolean() ?? false,
        IsDeprecated = Find(machine, "deprecated")?.GetBoolean() ?? false,
        MaxCpus = machine.GetProperty("maxCpus").GetInt32(),
        HasHotpluggableCpus = machine.GetProperty("hotpluggableCpus").GetBoolean(),
        HasNumaMemory = machine.GetProperty("numaMemory").GetBoolean(),
        DefaultCpu = Find(machine, "cpu")?.GetString(),
        DefaultRamId = Find(machine, "ramId")?.GetString(),
        HasAcpi = Find(machine, "acpi")?.GetBoolean(),
    };

    private static CpuCapabilities ReadCpus(JsonElement cpus) => new()
    {
        Models = [.. cpus.GetProperty("models").EnumerateArray().Select(model => new CpuDefinition(
            model[0].GetString() ?? string.Empty,
            model[1].ValueKind == JsonValueKind.Null ? null : [.. Names(model[1]).Order(StringComparer.Ordinal)],
            model[2].GetBoolean()))],
        Host = ReadSwitches(cpus.GetProperty("host")),
        HostUnmigratable = ReadSwitches(cpus.GetProperty("hostUnmigratable")),
        HostNumbers = cpus.GetProperty("numbers").EnumerateObject().ToFrozenDictionary(one => one.Name, one => one.Value.GetInt64()),
        HostTexts = cpus.GetProperty("texts").EnumerateObject().ToFrozenDictionary(one => one.Name, one => one.Value.GetString() ?? ""),
    };

    private static FrozenDictionary<string, bool> ReadSwitches(JsonElement switches) => Names(switches.GetProperty("on"))
        .Select(name => KeyValuePair.Create(name, true))
        .Concat(Names(switches.GetProperty("off")).Select(name => KeyValuePair.Create(name, false)))
        .ToFrozenDictionary();

    private static FrozenSet<string> Names(JsonElement array) =>
        array.EnumerateArray().Select(name => name.GetString() ?? string.Empty).ToFrozenSet(StringComparer.Ordinal);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? string.Empty;

    private static JsonElement? Find(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement found) ? found : null;
}
