namespace Vireo.Model.NodeDevices.Details;

/// <summary>What a device that can be split into mediated devices can.</summary>
[XmlView("capability")]
public sealed partial class MediatedTypes
{
    /// <summary>Says <c>mdev_types</c> (<c>capability/@type</c>).</summary>
    [XmlAttribute("type")] public partial string? Type { get; set; }

    /// <summary>The types that it can have (<c>capability/type</c>).</summary>
    [XmlElements("type")] public partial XmlList<MediatedType> Types { get; }
}
