using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>The NUMA cells that a guest sees, and what lies between them.</summary>
internal static class CpuNumaShape
{
    private const ulong Kib = 1024;

    private static readonly XmlValue Accesses = Values.OneOf("access", "read", "write");

    private static readonly Shape Cache = new Shape("cache")
        .Must("level", Values.Positive)
        .Must("associativity", Values.OneOf("none", "direct", "full").Or("Invalid cache associativity '{0}'", Errors.VirtErrorCode.XmlError))
        .Must("policy", Values.OneOf("none", "writeback", "writethrough").Or("Invalid cache policy '{0}'", Errors.VirtErrorCode.XmlError))
        .Then((input, output) => AddSize(input, output, "size", "KiB"))
        .Then((input, output) => AddSize(input, output, "line", "B"));

    private static readonly Shape Cell = new Shape("cell")
        .With("id", Values.UInt)
        .With("cpus", CpuSetValue.Instance)
        .Then(AddMemory)
        .With("memAccess", Values.OneOf("shared", "private"))
        .With("discard", Values.YesNo)
        .HasMany(Cache);

    private static readonly Shape Latency = new Shape("latency")
        .Must("initiator", Values.UInt).Must("target", Values.UInt).With("cache", Values.UIntOrNone).Must("type", Accesses)
        .Must("value", Values.ULong);

    private static readonly Shape Bandwidth = new Shape("bandwidth")
        .Must("initiator", Values.UInt).Must("target", Values.UInt).With("cache", Values.UIntOrNone).Must("type", Accesses)
        .Then((input, output) => output.Add(new XAttribute("value", SizeOf(input, "value") / Kib), new XAttribute("unit", "KiB")));

    /// <summary>The whole element.</summary>
    internal static Shape Shape { get; } = new Shape("numa")
        .HasMany(Cell)
        .Then(NumberCells)
        .Then(NumaDistances.Add)
        .Then((input, output) => output.Add(input.Element("interconnects") is { } links ? ReadLinks(links) : null));

    private static XElement? ReadLinks(XElement input)
    {
        XElement?[] links = [.. input.Elements()
            .Where(link => link.Name == "latency" || link.Name == "bandwidth")
            .Select(link => link.Name == "latency" ? Latency.Read(link) : Bandwidth.Read(link))];
        return links.Length > 0 ? new XElement("interconnects", links) : null;
    }

    private static void AddMemory(XElement input, XElement output) =>
        output.Add(new XAttribute("memory", SizeOf(input, "memory") / Kib), new XAttribute("unit", "KiB"));

    private static void AddSize(XElement input, XElement output, string name, string unit)
    {
        // libvirt overlooks the unit that a cache gives.
        var sized = new XElement(name, input.Element(name)?.Attribute("value"));
        ulong bytes = SizeOf(sized, "value", unit == "KiB" ? Kib : 1);
        output.Add(new XElement(name, new XAttribute("value", unit == "KiB" ? bytes / Kib : bytes), new XAttribute("unit", unit)));
    }

    private static ulong SizeOf(XElement input, string attribute, ulong unit = Kib)
    {
        string text = input.Attribute(attribute)?.Value ?? throw DomainFaults.Xml($"missing element or attribute './@{attribute}'");
        return MemorySizes.ReadBytes(new XElement(input.Name, input.Attribute("unit"), text), $"./@{attribute}", unit);
    }

    /// <summary>A cell without an id has its place in the document; all are written in the order of their ids, which leave no gap.</summary>
    private static void NumberCells(XElement input, XElement output)
    {
        XElement[] cells = [.. output.Elements("cell")];
        if (cells.Length == 0)
        {
            throw DomainFaults.Xml("NUMA topology defined without NUMA cells");
        }

        var byId = new XElement?[cells.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            uint id = cells[i].Attribute("id") is { } given ? uint.Parse(given.Value, CultureInfo.InvariantCulture) : (uint)i;
            if (id >= cells.Length)
            {
                throw DomainFaults.Xml(
                    "Exactly one 'cell' element per guest NUMA cell allowed, "
                    + "non-contiguous ranges or ranges not starting from 0 are not allowed");
            }

            if (byId[id] is not null)
            {
                throw DomainFaults.Xml($"Duplicate NUMA cell info for cell id '{id}'");
            }

            XAttribute[] rest = [.. cells[i].Attributes().Where(attribute => attribute.Name != "id")];
            cells[i].ReplaceAttributes(new XAttribute("id", id), rest);
            byId[id] = cells[i];
            RefuseOverlap(cells[i], byId, id);
        }

        output.ReplaceNodes(byId);
    }

    private static void RefuseOverlap(XElement cell, XElement?[] others, uint id)
    {
        if (cell.Attribute("cpus")?.Value is not { } processors)
        {
            return;
        }

        int other = Array.FindIndex(
            others,
            one => one is not null && one != cell && one.Attribute("cpus")?.Value is { } theirs
                && CpuSets.Members(theirs).Intersect(CpuSets.Members(processors)).Any());
        if (other >= 0)
        {
            throw DomainFaults.Unsupported($"NUMA cells {id} and {other} have overlapping vCPU ids");
        }
    }
}
