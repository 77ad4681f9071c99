using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Processors;

/// <summary>The host's processor as an accelerator gives it to guests, told as the model that comes nearest.</summary>
internal static class HostModels
{
    /// <summary>Describes the processor; null: QEMU told nothing of it.</summary>
    /// <param name="cpus">What the accelerator offers.</param>
    /// <param name="migratable">Whether what keeps a guest from migrating is left out.</param>
    internal static DecodedCpu? Decode(CpuCapabilities cpus, bool migratable)
    {
        HashSet<string> features = FeaturesOf(cpus, migratable);
        if (features.Count == 0)
        {
            return null;
        }

        DecodedCpu? best = CpuDecoder.Decode(new UndecodedCpu
        {
            Features = features,
            Vendor = CpuModels.VendorOf(cpus.HostTexts.GetValueOrDefault("vendor")),
            Signature = string.Create(
                CultureInfo.InvariantCulture, $"{cpus.HostNumbers.GetValueOrDefault("family")}/{cpus.HostNumbers.GetValueOrDefault("model")}"),
            Offered = cpus.Models.ToDictionary(model => model.Name, StringComparer.Ordinal),
        });
        return best is null || !migratable ? best : best with
        {
            Required = [.. best.Required.Where(CpuModels.IsMigratable)],
            Disabled = [.. best.Disabled.Where(CpuModels.IsMigratable)],
        };
    }

    /// <summary>What an accelerator can give to guests.</summary>
    internal static HashSet<string> FeaturesOf(CpuCapabilities cpus, bool migratable) =>
        [.. CpuModels.Features.Where(name => IsOn(cpus, name, migratable))];

    /// <summary>Turns a guest's wish for the host's processor into that processor.</summary>
    internal static void Resolve(Guest guest)
    {
        if (guest.Domain.Element("cpu") is not { } cpu || !cpu.Is("@mode", "host-model"))
        {
            return;
        }

        DecodedCpu host = Decode(guest.Capabilities.CpusOf(guest.Domain.At("@type") ?? "qemu"), migratable: true)
            ?? throw QemuFaults.Unsupported(
                $"CPU mode 'host-model' for {guest.Domain.At("os/type/@arch")} {guest.Domain.At("@type")} domain "
                + $"on {guest.Domain.At("os/type/@arch")} host is not supported by hypervisor");
        XElement[] own = [.. cpu.Elements("feature")];
        own.Remove();
        cpu.ReplaceAttributes(
            new XAttribute("mode", "custom"), new XAttribute("match", "exact"), new XAttribute("check", cpu.At("@check") ?? "partial"));
        if (host.Vendor is { } vendor && cpu.Element("vendor") is null)
        {
            cpu.AddFirst(new XElement("vendor", vendor));
        }

        cpu.AddFirst(new XElement("model", new XAttribute("fallback", "forbid"), host.Model.Name));
        cpu.AddBefore(new XElement("mark"), "numa");
        XElement mark = cpu.Element("mark") ?? throw new InvalidOperationException("the mark was just set");
        mark.ReplaceWith(Merge(host, own));
    }

    private static IEnumerable<XElement> Merge(DecodedCpu host, XElement[] own)
    {
        Dictionary<string, string> wishes = own.ToDictionary(
            feature => feature.At("@name") ?? string.Empty, feature => feature.At("@policy") ?? "require", StringComparer.Ordinal);
        foreach ((string name, string policy) in host.Required.Select(name => (name, "require"))
            .Concat(host.Disabled.Select(name => (name, "disable"))))
        {
            yield return Feature(name, wishes.Remove(name, out string? wish) && wish != "optional" ? wish : policy);
        }

        foreach ((string name, string policy) in wishes)
        {
            yield return Feature(name, policy);
        }
    }

    private static XElement Feature(string name, string policy) =>
        new("feature", new XAttribute("policy", policy), new XAttribute("name", name));

    private static bool IsOn(CpuCapabilities cpus, string feature, bool migratable) =>
        (migratable ? cpus.Host : cpus.HostUnmigratable).GetValueOrDefault(FeatureNames.ToQemu(feature));
}
