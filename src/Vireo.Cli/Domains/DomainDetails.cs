using System.Globalization;
using System.Text.Json;
using Vireo.Cli.Output;
using Vireo.Domains;
using Vireo.Domains.Security;
using Vireo.Nodes;

namespace Vireo.Cli.Domains;

/// <summary>What <c>dominfo</c> tells. Null stands for what the driver could not tell.</summary>
/// <param name="Domain">The guest.</param>
internal sealed record DomainDetails(Domain Domain) : ICommandResult
{
    private const int LabelWidth = 15;
    private const double NanosecondsPerSecond = 1e9;

    internal required string OsType { get; init; }

    internal required DomainInfo Info { get; init; }

    internal bool? IsPersistent { get; init; }

    internal bool? HasAutostart { get; init; }

    internal bool? HasManagedSave { get; init; }

    internal SecurityModel? SecurityModel { get; init; }

    internal SecurityLabel? SecurityLabel { get; init; }

    internal IReadOnlyList<string> Messages { get; init; } = [];

    public void WriteText(TextOutput output)
    {
        Line(output, "Id:", DomainListing.IdText(Domain));
        Line(output, "Name:", Domain.Name);
        Line(output, "UUID:", Domain.Uuid.ToString());
        Line(output, "OS Type:", OsType);
        Line(output, "State:", StateNames.Of(Info.State));
        Line(output, "CPU(s):", Info.VirtualCpuCount.ToString(CultureInfo.InvariantCulture));
        if (Info.CpuTimeNs != 0)
        {
            Line(output, "CPU time:", (Info.CpuTimeNs / NanosecondsPerSecond).ToString("F1", CultureInfo.InvariantCulture) + "s");
        }

        Line(output, "Max memory:", MaxMemoryText());
        Line(output, "Used memory:", Kib(Info.MemoryKib));
        Line(output, "Persistent:", YesNo(IsPersistent));
        if (HasAutostart is { } autostart)
        {
            Line(output, "Autostart:", autostart ? "enable" : "disable");
        }

        Line(output, "Managed save:", YesNo(HasManagedSave));
        WriteSecurity(output);
        for (int i = 0; i < Messages.Count; i++)
        {
            Line(output, i == 0 ? "Messages:" : "", Messages[i]);
        }
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        DomainJson.WriteIdentity(json, Domain);
        json.WriteString("osType", OsType);
        json.WriteString("state", StateNames.Of(Info.State));
        json.WriteNumber("virtualCpuCount", Info.VirtualCpuCount);
        json.WriteNumber("cpuTimeNs", Info.CpuTimeNs);
        json.WriteNumber("maxMemoryKib", Info.MaxMemoryKib);
        json.WriteNumber("memoryKib", Info.MemoryKib);
        WriteBoolean(json, "isPersistent", IsPersistent);
        WriteBoolean(json, "autostart", HasAutostart);
        WriteBoolean(json, "hasManagedSave", HasManagedSave);
        json.WriteString("securityModel", SecurityModel?.Name);
        json.WriteString("securityDoi", SecurityModel?.Doi);
        json.WriteString("securityLabel", SecurityLabel is { Label.Length: > 0 } label ? label.Label : null);
        WriteBoolean(json, "isSecurityEnforcing", SecurityLabel is { Label.Length: > 0 } enforced ? enforced.IsEnforcing : null);
        json.WriteStartArray("messages");
        foreach (string message in Messages)
        {
            json.WriteStringValue(message);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBoolean(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Line(TextOutput output, string label, string value) => output.Print($"{label.PadRight(LabelWidth)} {value}\n");

    private static string YesNo(bool? value) => value switch
    {
        true => "yes",
        false => "no",
        null => "unknown",
    };

    private static string Kib(ulong kib) => kib.ToString(CultureInfo.InvariantCulture) + " KiB";

    // libvirt says "no limit" with the greatest number that its type can hold, of 32 bits or of 64.
    private string MaxMemoryText() => Info.MaxMemoryKib is uint.MaxValue or ulong.MaxValue ? "no limit" : Kib(Info.MaxMemoryKib);

    private void WriteSecurity(TextOutput output)
    {
        if (SecurityModel is null)
        {
            return;
        }

        Line(output, "Security model:", SecurityModel.Name);
        Line(output, "Security DOI:", SecurityModel.Doi);
        if (SecurityLabel is { Label.Length: > 0 })
        {
            Line(output, "Security label:", $"{SecurityLabel.Label} ({(SecurityLabel.IsEnforcing ? "enforcing" : "permissive")})");
        }
    }
}
