using Vireo.Model.Domains.Devices.Disks.Sources;

namespace Vireo.Model.Domains.Booting;

/// <summary>Where a firmware keeps its variables.</summary>
[XmlView("nvram")]
public sealed partial class FirmwareVariables
{
    /// <summary>The file that they are made from (<c>nvram/@template</c>).</summary>
    [XmlAttribute("template")] public partial string? Template { get; set; }

    /// <summary>Where they are, if not in a file (<c>nvram/source</c>).</summary>
    [XmlVariant("source")] public partial DiskSource? Source { get; set; }

    /// <summary>The file (<c>nvram</c>).</summary>
    [XmlText(".")] public partial string? Path { get; set; }
}
