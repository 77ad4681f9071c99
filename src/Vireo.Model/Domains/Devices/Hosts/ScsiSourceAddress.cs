namespace Vireo.Model.Domains.Devices.Hosts;

/// <summary>A SCSI device's place on an adapter.</summary>
[XmlView("address")]
public sealed partial class ScsiSourceAddress
{
    /// <summary>The bus (<c>address/@bus</c>).</summary>
    [XmlAttribute("bus")] public partial uint? Bus { get; set; }

    /// <summary>The target (<c>address/@target</c>).</summary>
    [XmlAttribute("target")] public partial uint? Target { get; set; }

    /// <summary>The unit (<c>address/@unit</c>).</summary>
    [XmlAttribute("unit")] public partial ulong? Unit { get; set; }
}
