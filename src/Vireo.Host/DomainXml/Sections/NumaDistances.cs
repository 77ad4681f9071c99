using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>How far a guest's NUMA cells are from each other. What one says of another holds the other way too unless that says
/// otherwise.</summary>
internal static class NumaDistances
{
    private const uint Local = 10;
    private const uint Unreachable = 255;

    private static readonly Shape Sibling = new Shape("sibling").Must("id", Values.UInt).Must("value", Values.UInt);

    /// <summary>Adds them to the cells, which stand in the order of their ids.</summary>
    internal static void Add(XElement input, XElement output)
    {
        XElement[] cells = [.. output.Elements("cell")];
        var distances = new uint[cells.Length, cells.Length];
        var told = new bool[cells.Length];
        XElement[] given = [.. input.Elements("cell")];
        for (int i = 0; i < given.Length; i++)
        {
            int cell = given[i].Attribute("id") is { } id ? int.Parse(id.Value, CultureInfo.InvariantCulture) : i;
            if (given[i].Element("distances") is { } siblings)
            {
                Read(siblings, cell, distances, told);
            }
        }

        for (int cell = 0; cell < cells.Length; cell++)
        {
            if (told[cell])
            {
                cells[cell].AddFirst(Write(cell, distances));
            }
        }
    }

    private static void Read(XElement siblings, int cell, uint[,] distances, bool[] told)
    {
        XElement[] all = [.. siblings.Elements("sibling").Select(Sibling.Read).OfType<XElement>()];
        if (all.Length == 0)
        {
            throw DomainFaults.Xml("NUMA distances defined without siblings");
        }

        foreach (XElement one in all)
        {
            uint id = NumberOf(one, "id");
            uint value = NumberOf(one, "value");
            if (id >= told.Length)
            {
                throw DomainFaults.Xml($"'sibling_id {id}' does not refer to a valid cell within NUMA 'cell id {cell}'");
            }

            if (value is < Local or > Unreachable || id == cell != (value == Local))
            {
                throw DomainFaults.Xml($"'value {value}' is invalid for 'sibling id {id}' under NUMA 'cell id {cell}'");
            }

            told[cell] = told[id] = true;
            distances[cell, id] = value;
            distances[id, cell] = distances[id, cell] == 0 ? value : distances[id, cell];
        }
    }

    private static XElement Write(int cell, uint[,] distances)
    {
        distances[cell, cell] = Local;
        return new XElement("distances", Enumerable.Range(0, distances.GetLength(0))
            .Where(other => distances[cell, other] > 0)
            .Select(other => new XElement("sibling", new XAttribute("id", other), new XAttribute("value", distances[cell, other]))));
    }

    private static uint NumberOf(XElement sibling, string name) =>
        uint.Parse(sibling.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);
}
