using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.DomainXml.Sections;

namespace Vireo.Host.DomainDocuments;

/// <summary>Changes of a guest's tree that keep it in its normal form.</summary>
internal static class DomainChanges
{
    private static readonly string[] Limits = ["hard_limit", "soft_limit", "min_guarantee", "swap_hard_limit"];

    internal static void SetVcpus(XElement root, int maximum, int current)
    {
        root.SetElementValue("vcpu", maximum);
        root.Element("vcpu")?.SetAttributeValue("current", current < maximum ? current : null);
    }

    internal static void SetPin(XElement root, uint vcpu, string cpus)
    {
        XElement tuning = Section(root, "cputune");
        string number = vcpu.ToString(CultureInfo.InvariantCulture);
        if (tuning.Elements("vcpupin").FirstOrDefault(pin => pin.Attribute("vcpu")?.Value == number) is { } pin)
        {
            pin.SetAttributeValue("cpuset", cpus);
            return;
        }

        var added = new XElement("vcpupin", new XAttribute("vcpu", vcpu), new XAttribute("cpuset", cpus));
        if (tuning.Elements("vcpupin").LastOrDefault() is { } last)
        {
            last.AddAfterSelf(added);
        }
        else if (tuning.Elements().LastOrDefault(element => !element.HasAttributes) is { } amount)
        {
            amount.AddAfterSelf(added);
        }
        else
        {
            tuning.AddFirst(added);
        }
    }

    internal static void SetMemoryLimit(XElement root, string name, ulong? limitKib)
    {
        XElement tuning = Section(root, "memtune");
        tuning.Elements(name).Remove();
        if (limitKib is { } limit)
        {
            tuning.Add(new XElement(name, new XAttribute("unit", "KiB"), limit));
            tuning.ReplaceNodes(tuning.Elements().OrderBy(element => Array.IndexOf(Limits, element.Name.LocalName)));
        }

        if (!tuning.HasElements)
        {
            tuning.Remove();
        }
    }

    /// <summary>A section, put where it belongs if it is not there yet.</summary>
    private static XElement Section(XElement root, string name)
    {
        if (root.Element(name) is { } present)
        {
            return present;
        }

        var section = new XElement(name);
        int place = DomainSections.PlaceOf(name);
        root.Elements().Last(element => DomainSections.PlaceOf(element.Name.LocalName) < place).AddAfterSelf(section);
        return section;
    }
}
