using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>What the hypervisor offers a guest beyond the plain hardware: <c>features</c>.</summary>
internal sealed class FeaturesSection : ISection
{
    /// <summary>In the order in which libvirt writes them.</summary>
    private static readonly Shape[] Known =
    [
        new Shape("acpi"),
        new Shape("apic").With("eoi", Values.OnOff),
        new Shape("pae"),
        Switch("hap"),
        new Shape("viridian"),
        new Shape("privnet"),
        HypervFeatures.Shape,
        HypervisorFeatures.Kvm,
        Switch("pvspinlock"),
        new Shape("capabilities").With("policy", Values.OneOf("default", "allow", "deny"), "default")
            .Then(HypervisorFeatures.AddCapabilities),
        Switch("pmu"),
        Switch("vmport"),
        new Shape("gic").With("version", Values.OneOf("2", "3", "host")),
        Switch("smm").Has(new Shape("tseg").Then(HypervisorFeatures.AddSegment)),
        new Shape("ioapic").With("driver", Values.OneOf("qemu", "kvm")),
        new Shape("hpt").With("resizing", Values.OneOf("enabled", "disabled", "required")).Has(
            new Shape("maxpagesize").Then(HypervisorFeatures.AddPageSize)).DropEmpty(),
        Switch("vmcoreinfo"),
        Switch("htm"),
        Switch("nested-hv"),
        new Shape("msrs").Must("unknown", Values.OneOf("ignore", "fault")),
        Switch("ccf-assist"),
        HypervisorFeatures.Xen,
        new Shape("cfpc").Must("value", Values.OneOf("none", "broken", "workaround", "fixed")),
        new Shape("sbbc").Must("value", Values.OneOf("none", "broken", "workaround", "fixed")),
        new Shape("ibs").Must("value", Values.OneOf("none", "broken", "workaround", "fixed-ibs", "fixed-ccd", "fixed-na")),
        new Shape("tcg").Has(new Shape("tb-cache").Then(HypervisorFeatures.AddTranslationCache)).DropEmpty(),
    ];

    private static readonly Dictionary<string, int> Order = Known
        .Select((shape, index) => (shape.Name, index))
        .ToDictionary(known => known.Name, known => known.index, StringComparer.Ordinal);

    /// <inheritdoc />
    public void Read(XElement input, XElement output, DomainReading reading)
    {
        var read = new XElement?[Known.Length];
        foreach (XElement feature in input.Element("features")?.Elements() ?? [])
        {
            if (!Order.TryGetValue(feature.Name.LocalName, out int index))
            {
                throw DomainFaults.Unsupported($"unexpected feature '{feature.Name.LocalName}'");
            }

            read[index] = Known[index].Read(feature);
        }

        if (read.Any(feature => feature is not null))
        {
            output.Add(new XElement("features", read));
        }
    }

    /// <summary>A feature that is on unless it says otherwise.</summary>
    private static Shape Switch(string name) => new Shape(name).With("state", Values.OnOff, "on");
}
