using System.Xml.Linq;
using Vireo.Host.Shapes;
using static Vireo.Host.HostInterfaceXml.HostInterfaceFaults;

namespace Vireo.Host.HostInterfaceXml;

/// <summary>A VLAN on one of the host's interfaces.</summary>
internal static class HostVlanShape
{
    /// <summary>The shape.</summary>
    internal static Shape Vlan { get; } = new Shape("vlan")
        .Reads("tag", input => NonEmpty(input.Attribute("tag")) ?? throw Bad("vlan interface misses the tag attribute"))
        .Then(AddInterface);

    private static void AddInterface(XElement input, XElement output)
    {
        string name = NonEmpty(input.Element("interface")?.Attribute("name")) ?? throw Bad("vlan interface misses name attribute");
        output.Add(new XElement("interface", new XAttribute("name", name)));
    }

    private static string? NonEmpty(XAttribute? attribute) => attribute?.Value is { Length: > 0 } text ? text : null;
}
