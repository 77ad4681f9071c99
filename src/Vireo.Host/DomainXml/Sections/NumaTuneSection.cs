using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>From which NUMA nodes a guest's memory comes: <c>numatune</c>.</summary>
internal sealed class NumaTuneSection : ISection
{
    private static readonly XmlValue Modes = Values.OneOf("strict", "preferred", "interleave", "restrictive")
        .Or("Unsupported NUMA memory tuning mode '{0}'");

    private static readonly XmlValue Placements = Values.OneOf("static", "auto")
        .Or("Unsupported NUMA memory placement mode '{0}'");

    private static readonly Shape Memory = new Shape("memory")
        .With("mode", Modes, "strict")
        .With("nodeset", CpuSetValue.Instance)
        .With("placement", Placements)
        .Then(CheckPlacement);

    private static readonly Shape Node = new Shape("memnode")
        .Must("cellid", Values.UInt)
        .With("mode", Modes, "strict")
        .Must("nodeset", CpuSetValue.Instance);

    private static XAttribute Automatic => new("placement", "auto");

    /// <inheritdoc />
    public void Read(XElement input, XElement output, DomainReading reading)
    {
        var tuning = new XElement("numatune");
        if (input.Element("numatune") is { } element)
        {
            tuning.Add(element.Element("memory") is { HasAttributes: true } memory ? Memory.Read(memory) : null);
            tuning.Add(element.Elements("memnode").Select(Node.Read));
        }

        // Processors placed automatically bring the memory with them.
        if (tuning.Element("memory") is null && output.Element("vcpu")?.Attribute("placement")?.Value == "auto")
        {
            tuning.AddFirst(new XElement("memory", new XAttribute("mode", "strict"), Automatic));
        }

        output.Add(tuning.HasElements ? tuning : null);
    }

    /// <summary>Static placement names the nodes and is not written; automatic placement is, and names none.</summary>
    private static void CheckPlacement(XElement input, XElement output)
    {
        string? placement = output.Attribute("placement")?.Value;
        bool nodes = output.Attribute("nodeset") is not null;
        if (placement == "static" && !nodes)
        {
            throw DomainFaults.Unsupported("nodeset for NUMA memory tuning must be set if 'placement' is 'static'");
        }

        bool automatic = placement == "auto" || (placement is null && !nodes);
        output.SetAttributeValue("placement", automatic ? "auto" : null);
        if (automatic)
        {
            output.SetAttributeValue("nodeset", null);
        }
    }
}
