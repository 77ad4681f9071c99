using System.Globalization;
using System.Net;
using System.Xml.Linq;
using Vireo.Host.Addresses;

namespace Vireo.Host.NetworkXml;

/// <summary>An address of the node on a network (an <c>ip</c> element).</summary>
/// <param name="element">The element, in its normal form.</param>
public sealed class NetworkAddress(XElement element)
{
    private readonly (IPAddress Address, int Prefix) _place = IpShape.Place(element);

    /// <summary>The address.</summary>
    public IPAddress Address => _place.Address;

    /// <summary>How long the network's prefix is, however it was said; -1: what was given is no mask.</summary>
    public int Prefix => _place.Prefix;

    /// <summary>The prefix as it was said; 0: it was not.</summary>
    public uint SaidPrefix => uint.TryParse(element.Attribute("prefix")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out uint said) ? said : 0;

    /// <summary>Whether it is of IP's sixth version.</summary>
    public bool IsSix => Address.IsSix();

    /// <summary>The network, with its prefix, as the firewall wants it: <c>192.168.122.0/24</c>.</summary>
    public string Network => $"{IpAddresses.Mask(Address, Prefix) ?? Address}/{Prefix}";

    /// <summary>The network's mask.</summary>
    public IPAddress Mask => IpAddresses.MaskOf(Prefix, Address.AddressFamily);

    /// <summary>Ranges of addresses that are handed out.</summary>
    public IEnumerable<XElement> Ranges => element.Elements("dhcp").Elements("range");

    /// <summary>Guests that always get the same address.</summary>
    public IEnumerable<XElement> Hosts => element.Elements("dhcp").Elements("host");

    /// <summary>What guests boot from; null: nothing.</summary>
    public XElement? Boot => element.Element("dhcp")?.Element("bootp");

    /// <summary>The folder that is served by TFTP; null: none.</summary>
    public string? TftpRoot => element.Element("tftp")?.Attribute("root")?.Value;

    /// <summary>Whether names of this network's addresses are answered here only.</summary>
    public bool KeepsReverseNames => element.Attribute("localPtr")?.Value == "yes";

    /// <summary>Whether addresses are handed out.</summary>
    public bool HandsOut => Ranges.Any() || Hosts.Any();
}
