using Vireo.Model.Domains.Devices.Addresses;

namespace Vireo.Model.Domains.Devices.Platform;

/// <summary>A USB hub.</summary>
[XmlView("hub")]
public sealed partial class HubDevice : DomainDevice
{
    /// <summary>The kind (<c>hub/@type</c>).</summary>
    [XmlAttribute("type")] public partial HubType? Type { get; set; }
}

/// <summary>Kinds of hubs.</summary>
[XmlEnum]
public enum HubType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>usb</c>.</summary>
    Usb,
}
