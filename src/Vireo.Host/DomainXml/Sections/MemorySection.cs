using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>How much memory a guest has: <c>maxMemory</c> (with hotplug), <c>memory</c>, <c>currentMemory</c>.</summary>
internal static class MemorySection
{
    internal static void Read(XElement input, XElement output, DomainReading reading)
    {
        ulong hotplug = Amount(input, "maxMemory");
        ulong boot = Amount(input, "memory");
        ulong current = Amount(input, "currentMemory");
        ulong modules = ModulesKib(input);
        ulong cells = boot > 0 && reading.Rules?.CellsAreMemory != true ? 0 : CellsKib(input);
        boot = cells > 0 ? cells + modules : boot;
        if (modules > boot)
        {
            throw DomainFaults.Xml("Total size of memory devices exceeds the total memory size");
        }

        if (boot == modules)
        {
            throw DomainFaults.Xml("Memory size must be specified via <memory> or in the <numa> configuration");
        }

        AddHotplug(input, output, hotplug, boot);
        output.Add(new XElement("memory", DumpCore(input), Kib, boot));
        output.Add(new XElement("currentMemory", Kib, current == 0 || current > boot ? boot : current));
    }

    private static XAttribute Kib => new("unit", "KiB");

    private static void AddHotplug(XElement input, XElement output, ulong hotplug, ulong boot)
    {
        XElement? element = input.Element("maxMemory");
        string? slots = element?.Attribute("slots") is { } given ? Values.UInt.Read(given.Value, new XmlPlace("maxMemory", "slots")) : null;
        if ((hotplug > 0) != (slots is not null and not "0"))
        {
            throw DomainFaults.Xml("both maximum memory size and memory slot count must be specified");
        }

        if (hotplug == 0)
        {
            return;
        }

        output.Add(new XElement("maxMemory", new XAttribute("slots", slots ?? "0"), Kib, Math.Max(hotplug, boot)));
    }

    private static XAttribute? DumpCore(XElement input) => input.Element("memory")?.Attribute("dumpCore") is { } given
        && Values.OnOff.Read(given.Value, new XmlPlace("memory", "dumpCore")) is { } written
        ? new XAttribute("dumpCore", written)
        : null;

    private static ulong Amount(XElement input, string name) =>
        input.Element(name) is { } element ? MemorySizes.ReadKib(element, $"./{name}[1]") : 0;

    /// <summary>What the memory modules have together, which is part of the guest's memory.</summary>
    private static ulong ModulesKib(XElement input)
    {
        ulong sum = 0;
        foreach (XElement size in input.Elements("devices").Elements("memory").Elements("target").Elements("size"))
        {
            sum += MemorySizes.ReadKib(size, "./size");
        }

        return sum;
    }

    /// <summary>What the NUMA cells have together: the guest's memory where it names none.</summary>
    private static ulong CellsKib(XElement input)
    {
        ulong sum = 0;
        foreach (XElement cell in input.Element("cpu")?.Element("numa")?.Elements("cell") ?? [])
        {
            var sized = new XElement("cell", cell.Attribute("unit"), cell.Attribute("memory")?.Value ?? "0");
            sum += MemorySizes.ReadKib(sized, "./@memory");
        }

        return sum;
    }
}
