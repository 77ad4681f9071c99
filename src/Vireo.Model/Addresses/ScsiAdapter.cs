namespace Vireo.Model.Addresses;

/// <summary>A SCSI adapter of the host.</summary>
[XmlView("adapter")]
public sealed partial class ScsiAdapter
{
    /// <summary>The kind (<c>adapter/@type</c>).</summary>
    [XmlAttribute("type")] public partial ScsiAdapterType? Type { get; set; }

    /// <summary>Its name, such as <c>scsi_host0</c> (<c>adapter/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>The adapter that a virtual one is made on (<c>adapter/@parent</c>).</summary>
    [XmlAttribute("parent")] public partial string? Parent { get; set; }

    /// <summary>Whether a virtual one is removed when its pool ends (<c>adapter/@managed</c>).</summary>
    [XmlAttribute("managed")] public partial bool? IsManaged { get; set; }

    /// <summary>The world wide node name of the parent (<c>adapter/@parent_wwnn</c>).</summary>
    [XmlAttribute("parent_wwnn")] public partial string? ParentNodeName { get; set; }

    /// <summary>The world wide port name of the parent (<c>adapter/@parent_wwpn</c>).</summary>
    [XmlAttribute("parent_wwpn")] public partial string? ParentPortName { get; set; }

    /// <summary>The world wide name of the parent's fabric (<c>adapter/@parent_fabric_wwn</c>).</summary>
    [XmlAttribute("parent_fabric_wwn")] public partial string? ParentFabricName { get; set; }

    /// <summary>The world wide node name (<c>adapter/@wwnn</c>).</summary>
    [XmlAttribute("wwnn")] public partial string? NodeName { get; set; }

    /// <summary>The world wide port name (<c>adapter/@wwpn</c>).</summary>
    [XmlAttribute("wwpn")] public partial string? PortName { get; set; }

    /// <summary>The number that the hardware at <see cref="ParentAddress"/> has (<c>adapter/parentaddr/@unique_id</c>).</summary>
    [XmlAttribute("parentaddr/unique_id")] public partial uint? ParentUniqueId { get; set; }

    /// <summary>The PCI device that it is on (<c>adapter/parentaddr/address</c>).</summary>
    [XmlElement("parentaddr/address")] public partial PciAddress ParentAddress { get; set; }
}

/// <summary>Kinds of SCSI adapters.</summary>
[XmlEnum]
public enum ScsiAdapterType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>scsi_host</c>.</summary>
    [XmlWord("scsi_host")]
    ScsiHost,

    /// <summary><c>fc_host</c>.</summary>
    [XmlWord("fc_host")]
    FcHost,
}
