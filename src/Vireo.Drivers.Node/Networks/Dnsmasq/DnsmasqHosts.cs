using System.Text;
using System.Xml.Linq;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.Dnsmasq;

/// <summary>What dnsmasq reads again without a restart: guests with an address of their own, and names.</summary>
internal static class DnsmasqHosts
{
    /// <summary>The file of guests that always get the same address: of one address of each of IP's versions.</summary>
    internal static string Hosts(NetworkDefinition network)
    {
        var text = new StringBuilder();
        foreach (NetworkAddress address in Served(network))
        {
            foreach (XElement host in address.Hosts)
            {
                text.Append(Host(host, address.IsSix)).Append(LeaseTimes.Suffix(host)).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The file of names: those of one address in one line.</summary>
    internal static string Names(NetworkDefinition network)
    {
        var text = new StringBuilder();
        foreach (IGrouping<string?, XElement> address in network.Root.Elements("dns").Elements("host").GroupBy(host => host.Attribute("ip")?.Value))
        {
            text.Append(address.Key).Append('\t');
            foreach (XElement name in address.Elements("hostname"))
            {
                text.Append(name.Value).Append('\t');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The addresses for which dnsmasq hands out others: the first of each version.</summary>
    internal static IEnumerable<NetworkAddress> Served(NetworkDefinition network) => network.Addresses
        .Where(address => address.HandsOut)
        .DistinctBy(address => address.IsSix)
        .OrderBy(address => address.IsSix);

    private static string Host(XElement host, bool isSix)
    {
        string? ip = host.Attribute("ip")?.Value;
        string? name = host.Attribute("name")?.Value;
        if (isSix)
        {
            string?[] who = [host.Attribute("id") is { } id ? "id:" + id.Value : null, name];
            return $"{string.Join(',', who.Where(part => part is not null))},[{ip}]";
        }

        return (host.Attribute("mac")?.Value, name) switch
        {
            ({ } mac, { } named) => $"{mac},{ip},{named}",
            (null, { } named) => $"{named},{ip}",
            (var mac, null) => $"{mac},{ip}",
        };
    }
}
