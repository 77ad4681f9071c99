namespace Vireo.Model.Storage.Volumes;

/// <summary>A volume's definition, as <c>virStorageVolCreateXML</c> takes it.</summary>
[XmlView("volume")]
public sealed partial class VolumeDefinition
{
    /// <summary>What it is (<c>volume/@type</c>).</summary>
    [XmlAttribute("type")] public partial VolumeType? Type { get; set; }

    /// <summary>Its name, unique in its pool (<c>volume/name</c>).</summary>
    [XmlText("name")] public partial string? Name { get; set; }

    /// <summary>What names it on every host (<c>volume/key</c>).</summary>
    [XmlText("key")] public partial string? Key { get; set; }

    /// <summary>The devices that it is on (<c>volume/source/device</c>).</summary>
    [XmlElements("source/device")] public partial XmlList<VolumeDevice> Devices { get; }

    /// <summary>How large a guest sees it (<c>volume/capacity</c>).</summary>
    [XmlSize("capacity", Unit = "bytes")] public partial DataSize? Capacity { get; set; }

    /// <summary>How much of the storage it takes (<c>volume/allocation</c>).</summary>
    [XmlSize("allocation", Unit = "bytes")] public partial DataSize? Allocation { get; set; }

    /// <summary>How large its file is (<c>volume/physical</c>).</summary>
    [XmlSize("physical", Unit = "bytes")] public partial DataSize? Physical { get; set; }

    /// <summary>Where the host sees it (<c>volume/target</c>).</summary>
    [XmlElement("target")] public partial VolumeTarget Target { get; set; }

    /// <summary>What it is a layer on (<c>volume/backingStore</c>).</summary>
    [XmlElement("backingStore")] public partial VolumeBackingStore? BackingStore { get; set; }
}

/// <summary>What a volume is.</summary>
[XmlEnum]
public enum VolumeType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>file</c>.</summary>
    File,

    /// <summary><c>block</c>.</summary>
    Block,

    /// <summary><c>dir</c>.</summary>
    [XmlWord("dir")]
    Directory,

    /// <summary><c>network</c>.</summary>
    Network,

    /// <summary><c>netdir</c>.</summary>
    [XmlWord("netdir")]
    NetworkDirectory,
}
