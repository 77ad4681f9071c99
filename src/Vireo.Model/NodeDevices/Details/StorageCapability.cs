namespace Vireo.Model.NodeDevices.Details;

/// <summary>What a block device can.</summary>
[XmlView("capability", By = "type")]
public abstract partial class StorageCapability
{
    /// <summary>Its medium can be changed.</summary>
    [XmlCase("removable")]
    public sealed partial class Removable : StorageCapability
    {
        /// <summary>Whether it has one (<c>capability/media_available</c>).</summary>
        [XmlText("media_available", Form = XmlForm.OneZero)] public partial bool? IsMediumAvailable { get; set; }

        /// <summary>The medium's size in bytes (<c>capability/media_size</c>).</summary>
        [XmlText("media_size")] public partial ulong? MediumSizeBytes { get; set; }

        /// <summary>The medium's label (<c>capability/media_label</c>).</summary>
        [XmlText("media_label")] public partial string? MediumLabel { get; set; }

        /// <summary>The size of a block in bytes (<c>capability/logical_block_size</c>).</summary>
        [XmlText("logical_block_size")] public partial ulong? LogicalBlockSize { get; set; }

        /// <summary>How many blocks it has (<c>capability/num_blocks</c>).</summary>
        [XmlText("num_blocks")] public partial ulong? BlockCount { get; set; }
    }

    /// <summary>It can be taken away.</summary>
    [XmlCase("hotpluggable")]
    public sealed partial class HotPluggable : StorageCapability;
}
