namespace Vireo.Model.Processors.Numa;

/// <summary>NUMA nodes that a guest sees.</summary>
[XmlView("numa")]
public sealed partial class GuestNuma
{
    /// <summary>The nodes (<c>numa/cell</c>).</summary>
    [XmlElements("cell")] public partial XmlList<GuestNumaCell> Cells { get; }

    /// <summary>How fast they reach each other (<c>numa/interconnects</c>).</summary>
    [XmlElement("interconnects")] public partial NumaInterconnects Interconnects { get; set; }
}
