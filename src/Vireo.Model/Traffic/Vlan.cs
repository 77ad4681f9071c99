namespace Vireo.Model.Traffic;

/// <summary>VLAN tags.</summary>
[XmlView("vlan")]
public sealed partial class Vlan
{
    /// <summary>Whether several tags are carried (<c>vlan/@trunk</c>).</summary>
    [XmlAttribute("trunk")] public partial bool? IsTrunk { get; set; }

    /// <summary>The tags (<c>vlan/tag</c>).</summary>
    [XmlElements("tag")] public partial XmlList<VlanTag> Tags { get; }
}
