namespace Vireo.Model.Domains.Devices.Memory;

/// <summary>What a guest's memory is on the host.</summary>
[XmlView("source")]
public sealed partial class MemoryModuleSource
{
    /// <summary>The size of its pages (<c>source/pagesize</c>).</summary>
    [XmlSize("pagesize")] public partial DataSize? PageSize { get; set; }

    /// <summary>The host's nodes that it is on (<c>source/nodemask</c>).</summary>
    [XmlText("nodemask")] public partial string? Nodes { get; set; }

    /// <summary>The file (<c>source/path</c>).</summary>
    [XmlText("path")] public partial string? Path { get; set; }

    /// <summary>How the file is aligned (<c>source/alignsize</c>).</summary>
    [XmlSize("alignsize")] public partial DataSize? Alignment { get; set; }

    /// <summary>Whether the file is on persistent memory (<c>source/pmem</c>).</summary>
    [XmlFlag("pmem")] public partial bool IsPersistent { get; set; }
}
