using Vireo.Model.Domains.Devices.Disks.Sources;
using Vireo.Model.Domains.Devices.Drivers;

namespace Vireo.Model.Domains.Devices.FileSystems;

/// <summary>How a file system works.</summary>
[XmlView("driver")]
public sealed partial class FileSystemDriver : VirtioDriver
{
    /// <summary>Who serves it (<c>driver/@type</c>).</summary>
    [XmlAttribute("type")] public partial FileSystemDriverType? Type { get; set; }

    /// <summary>The format of an image (<c>driver/@format</c>).</summary>
    [XmlAttribute("format")] public partial ImageFormat? Format { get; set; }

    /// <summary>When the host writes (<c>driver/@wrpolicy</c>).</summary>
    [XmlAttribute("wrpolicy")] public partial FileSystemWritePolicy? WritePolicy { get; set; }

    /// <summary>How many requests its queue holds (<c>driver/@queue</c>).</summary>
    [XmlAttribute("queue")] public partial uint? QueueSize { get; set; }
}

/// <summary>Who serves a file system.</summary>
[XmlEnum]
public enum FileSystemDriverType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>path</c>.</summary>
    Path,

    /// <summary><c>handle</c>.</summary>
    Handle,

    /// <summary><c>loop</c>.</summary>
    Loop,

    /// <summary><c>nbd</c>.</summary>
    Nbd,

    /// <summary><c>ploop</c>.</summary>
    Ploop,

    /// <summary><c>virtiofs</c>.</summary>
    Virtiofs,
}

/// <summary>When a host writes.</summary>
[XmlEnum]
public enum FileSystemWritePolicy
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>immediate</c>.</summary>
    Immediate,
}
