using Vireo.Model.Filtering;

namespace Vireo.Model.NwFilters;

/// <summary>A filter that is applied to a port, as <c>virNWFilterBindingCreateXML</c> takes it.</summary>
[XmlView("filterbinding")]
public sealed partial class NwFilterBindingDefinition
{
    /// <summary>The guest that has the port (<c>filterbinding/owner/name</c>).</summary>
    [XmlText("owner/name")] public partial string? OwnerName { get; set; }

    /// <summary>That guest's UUID (<c>filterbinding/owner/uuid</c>).</summary>
    [XmlText("owner/uuid")] public partial Guid? OwnerUuid { get; set; }

    /// <summary>The port (<c>filterbinding/portdev/@name</c>).</summary>
    [XmlAttribute("portdev/name")] public partial string? PortDevice { get; set; }

    /// <summary>The device that it leads to (<c>filterbinding/linkdev/@name</c>).</summary>
    [XmlAttribute("linkdev/name")] public partial string? LinkDevice { get; set; }

    /// <summary>The port's MAC address (<c>filterbinding/mac/@address</c>).</summary>
    [XmlAttribute("mac/address")] public partial string? MacAddress { get; set; }

    /// <summary>The filter (<c>filterbinding/filterref</c>).</summary>
    [XmlElement("filterref")] public partial NwFilterReference Filter { get; set; }
}
