using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Xml.Linq;
using Vireo.Contract.Domains.NetworkCards;
using Vireo.Contract.Networks.Leases;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;

namespace Vireo.Drivers.Test.NetworkCards;

/// <summary>The addresses that guests are made believe to have.</summary>
internal static class GuestAddresses
{
    private const uint DefaultPrefix = 24;

    /// <summary>How many addresses of a network each guest has for itself.</summary>
    private const int PerGuest = 20;

    /// <summary>The address of one of a running guest's interfaces.</summary>
    internal static DomainIpAddress Of(TestNode node, int id, XElement device, int place)
    {
        if (device.Attribute("type")?.Value != "network")
        {
            return new DomainIpAddress(
                IpAddressType.V4, string.Create(CultureInfo.InvariantCulture, $"192.168.0.{place + 1}"), DefaultPrefix);
        }

        string network = device.Element("source")?.Attribute("network")?.Value ?? string.Empty;
        (IPAddress first, uint prefix) = node.FindGuestAddresses(network)
            ?? throw TestFaults.Raise(VirtErrorCode.NoNetwork, $"no network with matching name '{network}'");
        IPAddress address = Add(first, (PerGuest * (id - 1)) + place + 1);
        return new DomainIpAddress(
            address.AddressFamily == AddressFamily.InterNetworkV6 ? IpAddressType.V6 : IpAddressType.V4, address.ToString(), prefix);
    }

    private static IPAddress Add(IPAddress address, int offset)
    {
        byte[] bytes = address.GetAddressBytes();
        for (int i = bytes.Length - 1; i >= 0 && offset > 0; i--)
        {
            offset += bytes[i];
            bytes[i] = (byte)offset;
            offset >>= 8;
        }

        return new IPAddress(bytes);
    }
}
