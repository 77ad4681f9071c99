using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.DomainXml.Sections;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainDocuments;

/// <summary>Changes of a guest's tree that keep it in its normal form.</summary>
internal static class DomainChanges
{
    private static readonly ElementOrder Limits = new("hard_limit", "soft_limit", "min_guarantee", "swap_hard_limit");

    internal static void SetVcpus(XElement root, int maximum, int current)
    {
        root.SetElementValue("vcpu", maximum);
        root.Element("vcpu")?.SetAttributeValue("current", current < maximum ? current : null);
    }

    internal static void SetPin(XElement root, uint vcpu, string cpus)
    {
        XElement tuning = DomainSections.Order.Require(root, "cputune");
        string number = vcpu.ToString(CultureInfo.InvariantCulture);
        if (tuning.Elements("vcpupin").FirstOrDefault(pin => pin.Attribute("vcpu")?.Value == number) is { } pin)
        {
            pin.SetAttributeValue("cpuset", cpus);
            return;
        }

        CpuTuneSection.Order.Insert(tuning, new XElement("vcpupin", new XAttribute("vcpu", vcpu), new XAttribute("cpuset", cpus)));
    }

    internal static void SetEmulatorPin(XElement root, string cpus) => CpuTuneSection.Order
        .Require(DomainSections.Order.Require(root, "cputune"), "emulatorpin").SetAttributeValue("cpuset", cpus);

    internal static void SetMemoryStatsPeriod(XElement root, int seconds)
    {
        XElement? balloon = root.Element("devices")?.Element("memballoon");
        balloon?.Elements("stats").Remove();
        if (seconds > 0)
        {
            balloon?.AddFirst(new XElement("stats", new XAttribute("period", seconds)));
        }
    }

    internal static void SetMemoryLimit(XElement root, string name, ulong? limitKib)
    {
        XElement tuning = DomainSections.Order.Require(root, "memtune");
        tuning.Elements(name).Remove();
        if (limitKib is { } limit)
        {
            Limits.Insert(tuning, new XElement(name, new XAttribute("unit", "KiB"), limit));
        }

        if (!tuning.HasElements)
        {
            tuning.Remove();
        }
    }
}
