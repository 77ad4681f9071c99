using System.Collections.Frozen;
using System.Text.Json;
using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Drivers.Qemu.Monitor;

namespace Vireo.Drivers.Qemu.Probing;

/// <summary>Makes of a QEMU program's answers what it can do.</summary>
internal static class CapabilityReader
{
    private const string CpuSuffix = "-cpu";

    internal static QemuCapabilities Read(string program, JsonElement answers)
    {
        JsonElement version = answers.Find("query-version") ?? default;
        JsonElement number = version.Find("qemu") ?? default;
        JsonElement kvm = answers.Find("query-kvm") ?? default;
        string architecture = (answers.Find("query-target") ?? default).Text("arch");
        return new QemuCapabilities
        {
            Emulator = program,
            Architecture = architecture == "i386" ? "i686" : architecture,
            Version = new Version((int)number.Number("major"), (int)number.Number("minor"), (int)number.Number("micro")),
            Package = version.Text("package"),
            HasKvm = kvm.Flag("enabled") && kvm.Flag("present"),
            Types = Names(answers.Find("qom-list-types")),
            Commands = Names(answers.Find("query-commands")),
            Properties = Properties(answers),
            Machines = [.. Items(answers.Find("query-machines")).Select(machine => ReadMachine(machine, architecture))],
            Kvm = ReadCpus(answers.Find("kvm") ?? default),
            Tcg = ReadCpus(answers.Find("tcg") ?? default),
            TpmModels = Texts(answers.Find("query-tpm-models")),
            TpmTypes = Texts(answers.Find("query-tpm-types")),
        };
    }

    private static FrozenDictionary<string, FrozenSet<string>> Properties(JsonElement answers) => answers.EnumerateObject()
        .Where(answer => answer.Name.StartsWith(ProbeCommands.PropertiesPrefix, StringComparison.Ordinal) && answer.Value.ValueKind == JsonValueKind.Array)
        .ToFrozenDictionary(answer => answer.Name[ProbeCommands.PropertiesPrefix.Length..], answer => Names(answer.Value));

    private static MachineType ReadMachine(JsonElement machine, string architecture)
    {
        string? cpu = machine.Find("default-cpu-type")?.AsText();
        string suffix = $"-{architecture}{CpuSuffix}";
        return new MachineType(machine.Text("name"))
        {
            Alias = machine.Find("alias")?.AsText(),
            IsDefault = machine.Flag("is-default"),
            IsDeprecated = machine.Flag("deprecated"),
            MaxCpus = (int)Math.Clamp(machine.Number("cpu-max"), 0, int.MaxValue),
            HasHotpluggableCpus = machine.Flag("hotpluggable-cpus"),
            HasNumaMemory = machine.Flag("numa-mem-supported"),
            DefaultCpu = cpu is not null && cpu.EndsWith(suffix, StringComparison.Ordinal) ? cpu[..^suffix.Length] : cpu,
            DefaultRamId = machine.Find("default-ram-id")?.AsText(),
            HasAcpi = machine.Find("acpi") is { } acpi ? acpi.ValueKind == JsonValueKind.True : null,
        };
    }

    private static CpuCapabilities ReadCpus(JsonElement answers)
    {
        JsonElement host = Expansion(answers, "host");
        return new CpuCapabilities
        {
            Models = [.. Items(answers.Find("models")).Select(model => new CpuDefinition(
                model.Text("name"),
                model.Find("unavailable-features") is { } missing ? [.. Texts(missing).Order(StringComparer.Ordinal)] : null,
                model.Flag("deprecated")))],
            Host = Switches(host),
            HostUnmigratable = Switches(Expansion(answers, "hostUnmigratable")),
            HostNumbers = Properties(host, JsonValueKind.Number).ToFrozenDictionary(one => one.Name, one => one.Value.TryGetInt64(out long number) ? number : 0),
            HostTexts = Properties(host, JsonValueKind.String).ToFrozenDictionary(one => one.Name, one => one.Value.GetString() ?? string.Empty),
        };
    }

    private static JsonElement Expansion(JsonElement answers, string name) =>
        answers.Find(name)?.Find("model")?.Find("props") ?? default;

    private static FrozenDictionary<string, bool> Switches(JsonElement properties) =>
        Properties(properties, JsonValueKind.True, JsonValueKind.False).ToFrozenDictionary(one => one.Name, one => one.Value.GetBoolean());

    private static IEnumerable<JsonProperty> Properties(JsonElement properties, params JsonValueKind[] kinds) =>
        properties.ValueKind == JsonValueKind.Object ? properties.EnumerateObject().Where(one => kinds.Contains(one.Value.ValueKind)) : [];

    private static IEnumerable<JsonElement> Items(JsonElement? array) => array?.Items() ?? [];

    private static FrozenSet<string> Names(JsonElement? array) => Items(array).Select(one => one.Text("name")).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Texts(JsonElement? array) => Items(array).Select(one => one.AsText() ?? string.Empty).ToFrozenSet(StringComparer.Ordinal);
}
