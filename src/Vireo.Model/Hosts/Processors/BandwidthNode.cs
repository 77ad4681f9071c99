namespace Vireo.Model.Hosts.Processors;

/// <summary>How a node's memory bandwidth can be shared.</summary>
[XmlView("node")]
public sealed partial class BandwidthNode
{
    /// <summary>The node (<c>node/@id</c>).</summary>
    [XmlAttribute("id")] public partial uint? Id { get; set; }

    /// <summary>Its processors (<c>node/@cpus</c>).</summary>
    [XmlAttribute("cpus")] public partial string? Processors { get; set; }

    /// <summary>How (<c>node/control</c>).</summary>
    [XmlElements("control")] public partial XmlList<BandwidthControl> Controls { get; }
}
