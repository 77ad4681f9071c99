using System.Xml.Linq;
using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Drivers.Qemu.Processors;
using static Vireo.Drivers.Qemu.Reports.DomainCapabilitiesReport;

namespace Vireo.Drivers.Qemu.Reports;

/// <summary>The processors that an accelerator offers.</summary>
internal static class CpuReport
{
    internal static XElement Describe(QemuCapabilities qemu, string type)
    {
        CpuCapabilities cpus = qemu.CpusOf(type);
        bool migratable = qemu.Has("max-x86_64-cpu", "migratable");
        return new XElement(
            "cpu",
            type == "kvm"
                ? Mode("host-passthrough", migratable ? Choice("hostPassthroughMigratable", "on", "off") : null)
                : new XElement("mode", new XAttribute("name", "host-passthrough"), Supported(false)),
            Mode("maximum", migratable ? Choice("maximumMigratable", "on", "off") : null),
            DescribeHost(HostModels.Decode(cpus, migratable: true)),
            Mode("custom", cpus.Models.Select(DescribeModel)));
    }

    private static XElement Mode(string name, params object?[] content) =>
        new("mode", new XAttribute("name", name), Supported(true), content);

    private static XElement DescribeHost(DecodedCpu? host) => host is null
        ? new XElement("mode", new XAttribute("name", "host-model"), Supported(false))
        : Mode(
            "host-model",
            new XElement("model", new XAttribute("fallback", "forbid"), host.Model.Name),
            host.Vendor is null ? null : new XElement("vendor", host.Vendor),
            host.Required.Select(name => Feature("require", name)),
            host.Disabled.Select(name => Feature("disable", name)));

    private static XElement Feature(string policy, string name) =>
        new("feature", new XAttribute("policy", policy), new XAttribute("name", name));

    private static XElement? DescribeModel(CpuDefinition definition) => CpuModels.Find(definition.Name) is not { } known
        ? null
        : new XElement(
            "model",
            new XAttribute("usable", definition.UnavailableFeatures is { } missing ? missing.Count == 0 ? "yes" : "no" : "unknown"),
            definition.IsDeprecated ? new XAttribute("deprecated", "yes") : null,
            new XAttribute("vendor", known.Vendor ?? "unknown"),
            definition.Name);
}
