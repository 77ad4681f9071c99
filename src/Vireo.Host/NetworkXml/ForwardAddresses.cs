using System.Xml.Linq;
using Vireo.Host.Addresses;
using Vireo.Host.Shapes;
using static Vireo.Host.NetworkXml.NetworkFaults;

namespace Vireo.Host.NetworkXml;

/// <summary>PCI devices of the host that a network hands out.</summary>
internal static class ForwardAddresses
{
    private static readonly Shape Pci = new Shape("address")
        .Then((_, output) => output.Add(new XAttribute("type", "pci")))
        .WithPciParts();

    /// <summary>The devices in the order in which they are given.</summary>
    internal static List<XElement> Read(XElement forward)
    {
        var read = new List<XElement>();
        foreach (XElement input in forward.Elements("address"))
        {
            string type = input.Attribute("type")?.Value ?? throw Bad($"missing address type in network {NameOf(forward)}");
            if (type != "pci")
            {
                throw type is "none" or "netdev"
                    ? Bad($"unsupported address type '{type}' in network {NameOf(forward)}")
                    : Unsupported($"unknown address type '{type}' in network {NameOf(forward)}");
            }

            XElement address = Pci.Read(input) ?? throw Bad($"missing address type in network {NameOf(forward)}");
            if (read.Exists(one => XNode.DeepEquals(one, address)))
            {
                throw Bad($"PCI device '{PciAddresses.Short(address)}' can only be listed once in network {NameOf(forward)}");
            }

            read.Add(address);
        }

        return read;
    }
}
