namespace Vireo.Model.Domains.Devices.Disks.Sources;

/// <summary>A host that has an image.</summary>
[XmlView("host")]
public sealed partial class DiskHost
{
    /// <summary>How it is reached (<c>host/@transport</c>).</summary>
    [XmlAttribute("transport")] public partial DiskTransport? Transport { get; set; }

    /// <summary>Its name or address (<c>host/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>Its port (<c>host/@port</c>).</summary>
    [XmlAttribute("port")] public partial uint? Port { get; set; }

    /// <summary>Its unix socket (<c>host/@socket</c>).</summary>
    [XmlAttribute("socket")] public partial string? Socket { get; set; }
}

/// <summary>How a host that has an image is reached.</summary>
[XmlEnum]
public enum DiskTransport
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>tcp</c>.</summary>
    Tcp,

    /// <summary><c>rdma</c>.</summary>
    Rdma,

    /// <summary><c>unix</c>.</summary>
    Unix,
}
