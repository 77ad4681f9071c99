namespace Vireo.Model.Domains.Devices.Disks.Sources;

/// <summary>What an image is a layer on.</summary>
[XmlView("backingStore")]
public sealed partial class BackingStore
{
    /// <summary>What events and calls call it: <c>vda[2]</c> (<c>backingStore/@index</c>).</summary>
    [XmlAttribute("index")] public partial uint? Index { get; set; }

    /// <summary>The image's format (<c>backingStore/format/@type</c>).</summary>
    [XmlAttribute("format/type")] public partial ImageFormat? Format { get; set; }

    /// <summary>How much memory its metadata may take (<c>backingStore/format/metadata_cache/max_size</c>).</summary>
    [XmlSize("format/metadata_cache/max_size", Unit = "bytes")] public partial DataSize? MetadataCacheSize { get; set; }

    /// <summary>The image (<c>backingStore/source</c>).</summary>
    [XmlVariant("source")] public partial DiskSource? Source { get; set; }

    /// <summary>What that image is a layer on; one without content: nothing more (<c>backingStore/backingStore</c>).</summary>
    [XmlElement("backingStore")] public partial BackingStore? Next { get; set; }
}
