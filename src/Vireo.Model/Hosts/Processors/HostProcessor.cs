namespace Vireo.Model.Hosts.Processors;

/// <summary>A processor of a host.</summary>
[XmlView("cpu")]
public sealed partial class HostProcessor
{
    /// <summary>Its number (<c>cpu/@id</c>).</summary>
    [XmlAttribute("id")] public partial uint? Id { get; set; }

    /// <summary>Its socket (<c>cpu/@socket_id</c>).</summary>
    [XmlAttribute("socket_id")] public partial uint? SocketId { get; set; }

    /// <summary>Its die (<c>cpu/@die_id</c>).</summary>
    [XmlAttribute("die_id")] public partial uint? DieId { get; set; }

    /// <summary>Its core (<c>cpu/@core_id</c>).</summary>
    [XmlAttribute("core_id")] public partial uint? CoreId { get; set; }

    /// <summary>Those on the same core (<c>cpu/@siblings</c>).</summary>
    [XmlAttribute("siblings")] public partial string? Siblings { get; set; }
}
