using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.HostInterfaceXml;

/// <summary>A bridge of the host's interfaces.</summary>
internal static class HostBridgeShape
{
    /// <summary>The shape.</summary>
    internal static Shape Bridge { get; } = new Shape("bridge").Then(Add).StaysOpen();

    private static void Add(XElement input, XElement output)
    {
        string? spanningTree = input.Attribute("stp")?.Value;
        if (spanningTree is not (null or "on" or "off"))
        {
            // libvirt stops reading here, but takes the interface as it is so far.
            return;
        }

        output.Add(input.Attribute("stp"), input.Attribute("delay"));
        new ChildShape(HostInterfaceShape.InBridge.Interface, Many: true).Read(input, output);
    }
}
