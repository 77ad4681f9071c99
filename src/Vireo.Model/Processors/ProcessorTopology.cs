namespace Vireo.Model.Processors;

/// <summary>How processors are laid out.</summary>
[XmlView("topology")]
public sealed partial class ProcessorTopology
{
    /// <summary>Sockets (<c>topology/@sockets</c>).</summary>
    [XmlAttribute("sockets")] public partial uint? Sockets { get; set; }

    /// <summary>Dies of a socket (<c>topology/@dies</c>).</summary>
    [XmlAttribute("dies")] public partial uint? Dies { get; set; }

    /// <summary>Cores of a die (<c>topology/@cores</c>).</summary>
    [XmlAttribute("cores")] public partial uint? Cores { get; set; }

    /// <summary>Threads of a core (<c>topology/@threads</c>).</summary>
    [XmlAttribute("threads")] public partial uint? Threads { get; set; }
}
