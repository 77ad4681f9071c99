using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>Features that belong to one hypervisor.</summary>
internal static class HypervisorFeatures
{
    /// <summary>KVM's own.</summary>
    internal static Shape Kvm { get; } = new Shape("kvm")
        .Has(Switch("hidden"))
        .Has(Switch("hint-dedicated"))
        .Has(Switch("poll-control"))
        .Has(Switch("pv-ipi"))
        .Has(Switch("dirty-ring").With("size", Values.UInt));

    /// <summary>Xen's own.</summary>
    internal static Shape Xen { get; } = new Shape("xen")
        .Has(Switch("e820_host"))
        .Has(Switch("passthrough").With("mode", Values.OneOf("sync_pt", "share_pt")));

    /// <summary>What a container may do, each capability with its switch.</summary>
    internal static void AddCapabilities(XElement input, XElement output) => output.Add(input.Elements()
        .OrderBy(capability => capability.Name.LocalName, StringComparer.Ordinal)
        .Select(capability => new XElement(
            capability.Name.LocalName,
            new XAttribute(
                "state",
                    Values.OnOff.Read(capability.Attribute("state")?.Value ?? "on", new XmlPlace(capability.Name.LocalName, "state"))
                        ?? "on"))));

    /// <summary>The largest page of a POWER guest's page table, in KiB.</summary>
    internal static void AddPageSize(XElement input, XElement output) =>
        output.Add(new XAttribute("unit", "KiB"), MemorySizes.ReadKib(input, "./hpt/maxpagesize"));

    /// <summary>The translator's cache, in KiB.</summary>
    internal static void AddTranslationCache(XElement input, XElement output) =>
        output.Add(new XAttribute("unit", "KiB"), MemorySizes.ReadKib(input, "./tcg/tb-cache"));

    /// <summary>Memory of the system management mode, in the largest unit that fits; one without a unit is in MiB.</summary>
    internal static void AddSegment(XElement input, XElement output)
    {
        const ulong Mib = 1024 * 1024;
        ulong size = MemorySizes.ReadBytes(input, "./features/smm/tseg", Mib);
        (ulong number, string unit) = MemorySizes.Shorten(size);
        output.Add(new XAttribute("unit", unit), number);
    }

    private static Shape Switch(string name) => new Shape(name).Must("state", Values.OnOff);
}
