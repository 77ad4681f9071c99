using System.Xml.Linq;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>Reads <c>devices</c>: each kind through its shape, all of a kind together, the kinds in the order in which libvirt writes them.</summary>
internal static class DeviceReader
{
    internal static XElement Read(XElement? input, XElement domain, DomainReading reading)
    {
        var output = new XElement("devices", string.Empty);
        foreach (DeviceKind kind in DeviceKinds.All)
        {
            foreach (XElement device in input?.Elements(kind.Name) ?? [])
            {
                output.Add(kind.Read(device, new DeviceContext(domain, output, reading)));
                if (!kind.Many)
                {
                    break;
                }
            }
        }

        return output;
    }
}
