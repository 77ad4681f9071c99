namespace Vireo.Model.Domains.Tuning;

/// <summary>How a guest's block devices share the host's.</summary>
[XmlView("blkiotune")]
public sealed partial class BlockTuning
{
    /// <summary>Its share among guests (<c>blkiotune/weight</c>).</summary>
    [XmlText("weight")] public partial uint? Weight { get; set; }

    /// <summary>Its share of single devices of the host (<c>blkiotune/device</c>).</summary>
    [XmlElements("device")] public partial XmlList<BlockDeviceTuning> Devices { get; }
}
