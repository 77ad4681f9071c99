namespace Vireo.Model.Domains.Backups;

/// <summary>Where a backup is read.</summary>
[XmlView("server")]
public sealed partial class BackupServer
{
    /// <summary>How it is reached (<c>server/@transport</c>).</summary>
    [XmlAttribute("transport")] public partial BackupTransport? Transport { get; set; }

    /// <summary>Whether it is encrypted (<c>server/@tls</c>).</summary>
    [XmlAttribute("tls")] public partial bool? IsTls { get; set; }

    /// <summary>The address (<c>server/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>The port (<c>server/@port</c>).</summary>
    [XmlAttribute("port")] public partial uint? Port { get; set; }

    /// <summary>The unix socket (<c>server/@socket</c>).</summary>
    [XmlAttribute("socket")] public partial string? Socket { get; set; }
}

/// <summary>How a backup is reached.</summary>
[XmlEnum]
public enum BackupTransport
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>tcp</c>.</summary>
    Tcp,

    /// <summary><c>unix</c>.</summary>
    Unix,
}
