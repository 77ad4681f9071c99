namespace Vireo.Model.NodeDevices.Details;

/// <summary>A type of mediated devices.</summary>
[XmlView("type")]
public sealed partial class MediatedType
{
    /// <summary>Its name for the kernel (<c>type/@id</c>).</summary>
    [XmlAttribute("id")] public partial string? Id { get; set; }

    /// <summary>Its name for people (<c>type/name</c>).</summary>
    [XmlText("name")] public partial string? Name { get; set; }

    /// <summary>The interface (<c>type/deviceAPI</c>).</summary>
    [XmlText("deviceAPI")] public partial MediatedInterface? Interface { get; set; }

    /// <summary>How many more can be made (<c>type/availableInstances</c>).</summary>
    [XmlText("availableInstances")] public partial uint? Available { get; set; }
}

/// <summary>Interfaces of mediated devices that a host has.</summary>
[XmlEnum]
public enum MediatedInterface
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>vfio-pci</c>.</summary>
    VfioPci,

    /// <summary><c>vfio-ccw</c>.</summary>
    VfioCcw,

    /// <summary><c>vfio-ap</c>.</summary>
    VfioAp,
}
