namespace Vireo.Model.NodeDevices.Details;

/// <summary>Fields in which a device tells what it is.</summary>
[XmlView("fields")]
public sealed partial class VitalProductFields
{
    /// <summary>Whether they can be written (<c>fields/@access</c>).</summary>
    [XmlAttribute("access")] public partial VitalProductAccess? Access { get; set; }

    /// <summary>Its revision (<c>fields/change_level</c>).</summary>
    [XmlText("change_level")] public partial string? ChangeLevel { get; set; }

    /// <summary>Who made it (<c>fields/manufacture_id</c>).</summary>
    [XmlText("manufacture_id")] public partial string? ManufacturerId { get; set; }

    /// <summary>Its part number (<c>fields/part_number</c>).</summary>
    [XmlText("part_number")] public partial string? PartNumber { get; set; }

    /// <summary>Its serial number (<c>fields/serial_number</c>).</summary>
    [XmlText("serial_number")] public partial string? SerialNumber { get; set; }

    /// <summary>What its owner calls it (<c>fields/asset_tag</c>).</summary>
    [XmlText("asset_tag")] public partial string? AssetTag { get; set; }

    /// <summary>What its maker added (<c>fields/vendor_field</c>).</summary>
    [XmlElements("vendor_field")] public partial XmlList<VitalProductField> VendorFields { get; }

    /// <summary>What its system added (<c>fields/system_field</c>).</summary>
    [XmlElements("system_field")] public partial XmlList<VitalProductField> SystemFields { get; }
}

/// <summary>Whether fields can be written.</summary>
[XmlEnum]
public enum VitalProductAccess
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>readwrite</c>.</summary>
    [XmlWord("readwrite")]
    ReadWrite,

    /// <summary><c>readonly</c>.</summary>
    [XmlWord("readonly")]
    ReadOnly,
}
