namespace Vireo.Model.NodeDevices.Details;

/// <summary>What a SCSI adapter can.</summary>
[XmlView("capability", By = "type")]
public abstract partial class ScsiHostCapability
{
    /// <summary>It is on a Fibre Channel fabric.</summary>
    [XmlCase("fc_host")]
    public sealed partial class FibreChannel : ScsiHostCapability
    {
        /// <summary>Its world wide node name (<c>capability/wwnn</c>).</summary>
        [XmlText("wwnn")] public partial string? NodeName { get; set; }

        /// <summary>Its world wide port name (<c>capability/wwpn</c>).</summary>
        [XmlText("wwpn")] public partial string? PortName { get; set; }

        /// <summary>The fabric's world wide name (<c>capability/fabric_wwn</c>).</summary>
        [XmlText("fabric_wwn")] public partial string? FabricName { get; set; }
    }

    /// <summary>It can have virtual ports.</summary>
    [XmlCase("vport_ops")]
    public sealed partial class VirtualPorts : ScsiHostCapability
    {
        /// <summary>How many at most (<c>capability/max_vports</c>).</summary>
        [XmlText("max_vports")] public partial uint? MaxPorts { get; set; }

        /// <summary>How many it has (<c>capability/vports</c>).</summary>
        [XmlText("vports")] public partial uint? Ports { get; set; }
    }
}
