namespace Vireo.Model.Domains.Tuning;

/// <summary>Where an I/O thread runs.</summary>
[XmlView("iothreadpin")]
public sealed partial class IOThreadPin
{
    /// <summary>The thread (<c>iothreadpin/@iothread</c>).</summary>
    [XmlAttribute("iothread")] public partial uint? IOThread { get; set; }

    /// <summary>The host's processors (<c>iothreadpin/@cpuset</c>).</summary>
    [XmlAttribute("cpuset")] public partial string? Set { get; set; }
}
