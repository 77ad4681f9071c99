namespace Vireo.Model.Addresses;

/// <summary>A server.</summary>
[XmlView("host")]
public sealed partial class ServerAddress
{
    /// <summary>Its name or address (<c>host/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>Its port (<c>host/@port</c>).</summary>
    [XmlAttribute("port")] public partial uint? Port { get; set; }
}
