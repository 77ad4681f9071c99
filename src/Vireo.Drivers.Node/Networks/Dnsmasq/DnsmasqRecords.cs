using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.Dnsmasq;

/// <summary>What dnsmasq's configuration says of names.</summary>
internal static class DnsmasqRecords
{
    /// <summary>Whom questions are passed on to.</summary>
    internal static void AddForwarders(StringBuilder text, XElement dns)
    {
        bool hasGeneral = false;
        foreach (XElement forwarder in dns.Elements("forwarder"))
        {
            string? domain = forwarder.Attribute("domain")?.Value;
            string? address = forwarder.Attribute("addr")?.Value;
            hasGeneral |= domain is null && address is not null;
            text.Append("server=").Append(domain is null ? null : $"/{domain}/").Append(address ?? "#").Append('\n');
        }

        if (hasGeneral)
        {
            text.Append("no-resolv\n");
        }
    }

    /// <summary>Names of whose addresses are answered here only.</summary>
    internal static void AddReverseNames(StringBuilder text, NetworkDefinition network)
    {
        foreach (NetworkAddress address in network.Addresses.Where(address => address.KeepsReverseNames))
        {
            text.Append("local=/").Append(ReverseDomain(address)).Append("/\n");
        }
    }

    /// <summary>Texts and services.</summary>
    internal static void AddRecords(StringBuilder text, XElement dns)
    {
        foreach (XElement record in dns.Elements("txt"))
        {
            text.Append(CultureInfo.InvariantCulture, $"txt-record={record.Attribute("name")?.Value},{record.Attribute("value")?.Value}\n");
        }

        foreach (XElement service in dns.Elements("srv"))
        {
            text.Append("srv-host=").Append(Service(service)).Append('\n');
        }
    }

    /// <summary>A service: what stands at the end and was not said is left out, what stands before something that was is its default.</summary>
    private static string Service(XElement service)
    {
        var text = new StringBuilder($"_{service.Attribute("service")?.Value}._{service.Attribute("protocol")?.Value}");
        if (service.Attribute("domain")?.Value is { } domain)
        {
            text.Append('.').Append(domain);
        }

        // No target, or a dot: the service is decidedly not there.
        if (service.Attribute("target")?.Value is not { } target || target == ".")
        {
            return text.ToString();
        }

        string?[] numbers = [service.Attribute("port")?.Value, service.Attribute("priority")?.Value, service.Attribute("weight")?.Value];
        string[] defaults = ["1", "0", "0"];
        int said = Array.FindLastIndex(numbers, number => number is not null) + 1;
        text.Append(',').Append(target);
        for (int i = 0; i < said; i++)
        {
            text.Append(',').Append(numbers[i] ?? defaults[i]);
        }

        return text.ToString();
    }

    private static string ReverseDomain(NetworkAddress address)
    {
        int unit = address.IsSix ? 4 : 8;
        byte[] bytes = address.Address.GetAddressBytes();
        if (address.Prefix <= 0 || address.Prefix >= bytes.Length * 8 || address.Prefix % unit != 0)
        {
            throw NetworkFaults.Unsupported(
                $"PTR domain for {(address.IsSix ? "IPv6" : "IPv4")} network with prefix {address.Prefix} cannot be automatically created");
        }

        IEnumerable<string> digits = address.IsSix
            ? bytes.SelectMany(one => new[] { (one >> 4).ToString("x", CultureInfo.InvariantCulture), (one & 0xf).ToString("x", CultureInfo.InvariantCulture) })
            : bytes.Select(one => one.ToString(CultureInfo.InvariantCulture));
        return $"{string.Join('.', digits.Take(address.Prefix / unit).Reverse())}.{(address.IsSix ? "ip6" : "in-addr")}.arpa";
    }
}
