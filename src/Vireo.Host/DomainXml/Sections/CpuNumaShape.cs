using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>The NUMA cells that a guest sees.</summary>
internal static class CpuNumaShape
{
    private const ulong Kib = 1024;

    private static readonly Shape Distances = new Shape("distances")
        .HasMany(new Shape("sibling").Must("id", Values.UInt).Must("value", Values.UInt))
        .DropEmpty();

    private static readonly Shape Cell = new Shape("cell")
        .With("id", Values.UInt)
        .With("cpus", CpuSetValue.Instance)
        .Then(AddMemory)
        .With("memAccess", Values.OneOf("shared", "private"))
        .With("discard", Values.YesNo)
        .Has(Distances);

    /// <summary>The whole element.</summary>
    internal static Shape Shape { get; } = new Shape("numa").HasMany(Cell).Then(NumberCells).DropEmpty();

    private static void AddMemory(XElement input, XElement output)
    {
        string text = input.Attribute("memory")?.Value ?? throw DomainFaults.Xml("missing element or attribute './@memory'");
        var sized = new XElement("cell", input.Attribute("unit"), text);
        XAttribute[] rest = [.. output.Attributes().Where(attribute => attribute.Name.LocalName is "memAccess" or "discard")];
        rest.Remove();
        output.Add(new XAttribute("memory", MemorySizes.ReadBytes(sized, "./@memory", Kib) / Kib), new XAttribute("unit", "KiB"), rest);
    }

    /// <summary>A cell without an id has its place in the document; all are written in the order of their ids.</summary>
    private static void NumberCells(XElement input, XElement output)
    {
        XElement[] cells = [.. output.Elements("cell")];
        for (int i = 0; i < cells.Length; i++)
        {
            if (cells[i].Attribute("id") is null)
            {
                XAttribute[] rest = [.. cells[i].Attributes()];
                cells[i].ReplaceAttributes(new XAttribute("id", i), rest);
            }
        }

        output.ReplaceNodes(cells.OrderBy(cell => uint.Parse(cell.Attribute("id")?.Value ?? "0", CultureInfo.InvariantCulture)));
    }
}
