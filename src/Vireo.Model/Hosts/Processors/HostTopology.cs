using Vireo.Model.Processors.Numa;

namespace Vireo.Model.Hosts.Processors;

/// <summary>A host's NUMA nodes.</summary>
[XmlView("topology")]
public sealed partial class HostTopology
{
    /// <summary>How many there are (<c>topology/cells/@num</c>).</summary>
    [XmlAttribute("cells/num")] public partial uint? Count { get; set; }

    /// <summary>The nodes (<c>topology/cells/cell</c>).</summary>
    [XmlElements("cells/cell")] public partial XmlList<HostCell> Cells { get; }

    /// <summary>How fast they reach each other (<c>topology/interconnects</c>).</summary>
    [XmlElement("interconnects")] public partial NumaInterconnects Interconnects { get; set; }
}
