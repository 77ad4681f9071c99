namespace Vireo.Model.HostInterfaces;

/// <summary>What makes a VLAN of an interface.</summary>
[XmlView("vlan")]
public sealed partial class InterfaceVlan
{
    /// <summary>Its tag (<c>vlan/@tag</c>).</summary>
    [XmlAttribute("tag")] public partial uint? Tag { get; set; }

    /// <summary>The interface that it is on (<c>vlan/interface/@name</c>).</summary>
    [XmlAttribute("interface/name")] public partial string? Device { get; set; }
}
