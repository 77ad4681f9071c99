using System.Buffers;
using System.Globalization;
using System.Net;
using System.Xml.Linq;
using Vireo.Host.Addresses;
using Vireo.Host.Shapes;
using static Vireo.Host.NetworkXml.NetworkFaults;

namespace Vireo.Host.NetworkXml;

/// <summary>The addresses that a network hands out.</summary>
internal static class DhcpShapes
{
    private static readonly SearchValues<char> IdLetters = SearchValues.Create("0123456789abcdefABCDEF:");

    private static readonly Shape Lease = new Shape("lease")
        .With("expiry", Values.ULong)
        .Then(FinishLease)
        .DropEmpty();

    /// <summary>A range of addresses.</summary>
    internal static Shape Range { get; } = new Shape("range")
        .Then(AddRange)
        .Has(Lease);

    /// <summary>A guest that always gets the same address.</summary>
    internal static Shape Host { get; } = new Shape("host")
        .Reads("mac", ReadMac)
        .Reads("id", ReadId)
        .Reads("name", ReadName)
        .Reads("ip", ReadIp)
        .Then(CheckHost)
        .Has(Lease);

    /// <summary>All of it; without a range or host nothing is written.</summary>
    internal static Shape Dhcp { get; } = new Shape("dhcp")
        .HasMany(Range)
        .HasMany(Host)
        .Then(AddBoot)
        .DropEmpty();

    /// <summary>Checks the attributes of a host that only picks out another one.</summary>
    internal static void CheckPattern(XElement host)
    {
        if (ReadMac(host) is null & ReadId(host) is null & ReadName(host) is null & ReadIp(host) is null
            || (host.Attribute("mac") is null && host.Attribute("name") is null && host.Attribute("ip") is null))
        {
            throw Bad(
                $"At least one of name, mac, or ip attribute must be specified for static host definition in network '{NameOf(host)}' ");
        }
    }

    private static void AddRange(XElement input, XElement output)
    {
        string network = NameOf(input);
        IPAddress start = IpAddresses.Parse(
            input.Attribute("start")?.Value ?? throw Bad($"Missing 'start' attribute in dhcp range for network '{network}'"));
        IPAddress end = IpAddresses.Parse(
            input.Attribute("end")?.Value ?? throw Bad($"Missing 'end' attribute in dhcp range for network '{network}'"));
        (IPAddress address, int prefix) = IpShape.PlaceOf(input);
        IpRanges.Check(start, end, address, prefix);
        output.Add(new XAttribute("start", start), new XAttribute("end", end));
    }

    /// <summary>How long an address is kept: 0 is for ever.</summary>
    private static void FinishLease(XElement input, XElement output)
    {
        if (output.Attribute("expiry")?.Value is not { } expiry || expiry == "0")
        {
            return;
        }

        string unit = input.Attribute("unit") is { } given
            ? Values.OneOf("seconds", "minutes", "hours").Read(given.Value, new XmlPlace("lease", "unit")) ?? "minutes"
            : "minutes";
        ulong least = unit switch
        {
            "seconds" => 120,
            "minutes" => 2,
            _ => 0,
        };
        if (ulong.Parse(expiry, CultureInfo.InvariantCulture) < least)
        {
            throw Unsupported("The minimum lease time should be greater than 2 minutes");
        }

        output.Add(new XAttribute("unit", unit));
    }

    private static string? ReadMac(XElement host)
    {
        if (host.Attribute("mac")?.Value is not { } mac)
        {
            return null;
        }

        string network = NameOf(host);
        if (IpShape.PlaceOf(host).Address.IsSix())
        {
            throw Bad($"Invalid to specify MAC address '{mac}' in network '{network}' IPv6 static host definition");
        }

        if (!MacAddress.TryParse(mac, out string normal))
        {
            throw Bad($"Cannot parse MAC address '{mac}' in network '{network}'");
        }

        return MacAddress.IsGroup(normal)
            ? throw Bad($"expected unicast mac address, found multicast '{mac}' in network '{network}'")
            : mac;
    }

    private static string? ReadId(XElement host)
    {
        string? id = host.Attribute("id")?.Value;
        int bad = id.AsSpan().IndexOfAnyExcept(IdLetters);
        return bad < 0 ? id : throw Bad($"Invalid character '{id?[bad]}' in id '{id}' of network '{NameOf(host)}'");
    }

    private static string? ReadName(XElement host)
    {
        string? name = host.Attribute("name")?.Value;
        return name is null || (name.Length > 0 && char.IsAsciiLetterOrDigit(name[0]))
            ? name
            : throw Bad($"Cannot use host name '{name}' in network '{NameOf(host)}'");
    }

    private static string? ReadIp(XElement host)
    {
        if (host.Attribute("ip")?.Value is not { } text)
        {
            return null;
        }

        return IpAddresses.TryParse(text, out IPAddress address)
            ? address.ToString()
            : throw Bad($"Invalid IP address in static host definition for network '{NameOf(host)}'");
    }

    private static void CheckHost(XElement input, XElement output)
    {
        string network = NameOf(input);
        bool named = output.Attribute("name") is not null;
        if (IpShape.PlaceOf(input).Address.IsSix())
        {
            if (!named && output.Attribute("id") is null)
            {
                throw Bad($"Static host definition in IPv6 network '{network}' must have id or name attribute");
            }
        }
        else if (!named && output.Attribute("mac") is null)
        {
            throw Bad($"Static host definition in IPv4 network '{network}' must have mac or name attribute");
        }

        if (output.Attribute("ip") is null)
        {
            throw Bad($"Missing IP address in static host definition for network '{network}'");
        }
    }

    /// <summary>What guests boot from: the last that names a file.</summary>
    private static void AddBoot(XElement input, XElement output)
    {
        bool four = !IpShape.PlaceOf(input).Address.IsSix();
        XElement? boot = four ? input.Elements("bootp").LastOrDefault(one => one.Attribute("file") is not null) : null;
        if (boot is not null && !output.IsEmpty)
        {
            string? server = boot.Attribute("server")?.Value;
            output.Add(new XElement(
                "bootp",
                boot.Attribute("file"),
                server is null ? null : new XAttribute("server", IpAddresses.Parse(server))));
        }
    }
}
