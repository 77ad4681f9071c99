namespace Vireo.Model.Traffic;

/// <summary>What the switch that a port is on is told.</summary>
[XmlView("virtualport")]
public sealed partial class VirtualPort
{
    /// <summary>The kind of switch (<c>virtualport/@type</c>).</summary>
    [XmlAttribute("type")] public partial VirtualPortType? Type { get; set; }

    /// <summary>The database of port types (<c>virtualport/parameters/@managerid</c>).</summary>
    [XmlAttribute("parameters/managerid")] public partial uint? ManagerId { get; set; }

    /// <summary>The port type (<c>virtualport/parameters/@typeid</c>).</summary>
    [XmlAttribute("parameters/typeid")] public partial uint? TypeId { get; set; }

    /// <summary>The port type's version (<c>virtualport/parameters/@typeidversion</c>).</summary>
    [XmlAttribute("parameters/typeidversion")] public partial uint? TypeIdVersion { get; set; }

    /// <summary>The instance of the port type (<c>virtualport/parameters/@instanceid</c>).</summary>
    [XmlAttribute("parameters/instanceid")] public partial Guid? InstanceId { get; set; }

    /// <summary>The port profile (<c>virtualport/parameters/@profileid</c>).</summary>
    [XmlAttribute("parameters/profileid")] public partial string? ProfileId { get; set; }

    /// <summary>The interface's id at the switch (<c>virtualport/parameters/@interfaceid</c>).</summary>
    [XmlAttribute("parameters/interfaceid")] public partial Guid? InterfaceId { get; set; }
}

/// <summary>Kinds of switches.</summary>
[XmlEnum]
public enum VirtualPortType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>802.1Qbg</c>.</summary>
    [XmlWord("802.1Qbg")]
    Ieee8021Qbg,

    /// <summary><c>802.1Qbh</c>.</summary>
    [XmlWord("802.1Qbh")]
    Ieee8021Qbh,

    /// <summary><c>openvswitch</c>.</summary>
    [XmlWord("openvswitch")]
    OpenVSwitch,

    /// <summary><c>midonet</c>.</summary>
    Midonet,
}
