using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>From which NUMA nodes a guest's memory comes: <c>numatune</c>.</summary>
internal sealed class NumaTuneSection : ISection
{
    private const string Restrictive = "restrictive";

    private static readonly string[] Pins = ["vcpupin", "emulatorpin", "iothreadpin"];

    private static readonly XmlValue Modes = Values.OneOf("strict", "preferred", "interleave", Restrictive)
        .Or("Unsupported NUMA memory tuning mode '{0}'");

    private static readonly XmlValue Placements = Values.OneOf("static", "auto")
        .Or("Unsupported NUMA memory placement mode '{0}'");

    private static readonly Shape Memory = new Shape("memory")
        .With("mode", Modes, "strict")
        .With("placement", Placements)
        .With("nodeset", NodeSetValue.Instance);

    private static readonly Shape Node = new Shape("memnode")
        .Must("cellid", Values.UInt)
        .With("mode", Values.OneOf("strict", "preferred", "interleave", Restrictive), "strict")
        .Then((input, _) => Require(input.Attribute("nodeset") is not null, "Missing required nodeset attribute in memnode element"))
        .With("nodeset", NodeSetValue.Instance);

    private static XAttribute Automatic => new("placement", "auto");

    /// <inheritdoc />
    public void Read(XElement input, XElement output, DomainReading reading)
    {
        var tuning = new XElement("numatune");
        bool automatic = output.Element("vcpu")?.Attribute("placement")?.Value == "auto";
        if (input.Element("numatune") is { } element)
        {
            tuning.Add(element.Element("memory") is { HasAttributes: true } memory ? ReadMemory(memory, automatic) : null);
        }

        // Processors placed automatically bring the memory with them, and the other way round.
        if (tuning.Element("memory") is null && automatic)
        {
            tuning.AddFirst(new XElement("memory", new XAttribute("mode", "strict"), Automatic));
        }

        if (IsAutomatic(tuning))
        {
            PlaceProcessors(output);
        }

        AddNodes(input, tuning);
        output.Add(tuning.HasElements ? tuning : null);
    }

    private static bool IsAutomatic(XElement tuning) => tuning.Element("memory")?.Attribute("placement")?.Value == "auto";

    private static XElement? ReadMemory(XElement input, bool processorsAreAutomatic)
    {
        XElement? memory = Memory.Read(input);
        string? placement = memory?.Attribute("placement")?.Value;
        bool nodes = memory?.Attribute("nodeset") is not null;
        bool automatic = placement == "auto" || (placement is null && !nodes && processorsAreAutomatic);
        if (!automatic && !nodes)
        {
            throw DomainFaults.Unsupported("nodeset for NUMA memory tuning must be set if 'placement' is 'static'");
        }

        memory?.SetAttributeValue("placement", null);
        if (automatic)
        {
            memory?.SetAttributeValue("nodeset", null);
            memory?.Add(Automatic);
        }

        return memory;
    }

    private static void PlaceProcessors(XElement output)
    {
        bool pinned = output.Element("cputune")?.Elements().Any(pin => Pins.Contains(pin.Name.LocalName)) == true;
        if (output.Element("vcpu") is { } processors && processors.Attribute("cpuset") is null && !pinned)
        {
            processors.SetAttributeValue("placement", "auto");
        }
    }

    private static void AddNodes(XElement input, XElement tuning)
    {
        XElement[] nodes = [.. input.Elements("numatune").Elements("memnode")];
        if (nodes.Length == 0)
        {
            return;
        }

        if (IsAutomatic(tuning))
        {
            throw DomainFaults.Unsupported("Per-node binding is not compatible with automatic NUMA placement.");
        }

        int cells = input.Elements("cpu").Elements("numa").Elements("cell").Count();
        Require(cells > 0, "Element 'memnode' is invalid without any guest NUMA cells");
        bool restrictive = tuning.Element("memory")?.Attribute("mode")?.Value == Restrictive;
        var read = new SortedDictionary<uint, XElement?>();
        foreach (XElement node in nodes)
        {
            XElement? one = Node.Read(node);
            uint cell = uint.Parse(one?.Attribute("cellid")?.Value ?? "0", CultureInfo.InvariantCulture);
            Require(cell < cells, "Argument 'cellid' in memnode element must correspond to existing guest's NUMA cell");
            Require(
                !restrictive || one?.Attribute("mode")?.Value == Restrictive,
                "'restrictive' mode is required in memnode element when mode is 'restrictive' in memory element");
            Require(read.TryAdd(cell, one), $"Multiple memnode elements with cellid {cell}");
        }

        tuning.Add(read.Values);
    }

    private static void Require(bool holds, string complaint)
    {
        if (!holds)
        {
            throw DomainFaults.Xml(complaint);
        }
    }
}
