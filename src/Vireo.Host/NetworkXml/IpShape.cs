using System.Globalization;
using System.Net;
using System.Xml.Linq;
using Vireo.Host.Addresses;
using Vireo.Host.Shapes;
using static Vireo.Host.NetworkXml.NetworkFaults;

namespace Vireo.Host.NetworkXml;

/// <summary>An address of the node on a network, and what it hands out there.</summary>
internal static class IpShape
{
    private const uint MaxPrefix4 = 32;
    private const uint MaxPrefix6 = 128;

    /// <summary>The shape.</summary>
    internal static Shape Ip { get; } = new Shape("ip")
        .With("family", Values.NonEmpty)
        .Reads("address", ReadAddress)
        .Reads("netmask", ReadMask)
        .With("prefix", Values.UIntOrNone)
        .With("localPtr", Values.YesNo)
        .Then(CheckFamily)
        .Then(CheckBoot)
        .Has(new Shape("tftp").With("root", Values.NonEmpty).DropEmpty())
        .Has(DhcpShapes.Dhcp)
        .StaysOpen();

    /// <summary>The address and prefix that a part of an <c>ip</c> element belongs to.</summary>
    internal static (IPAddress Address, int Prefix) PlaceOf(XElement part) => Place(part.Ancestors("ip").First());

    /// <summary>The address and prefix of an <c>ip</c> element.</summary>
    internal static (IPAddress Address, int Prefix) Place(XElement ip)
    {
        IPAddress address = IPAddress.Parse(ReadAddress(ip));
        IPAddress? mask = ReadMask(ip) is { } text ? IPAddress.Parse(text) : null;
        int prefix = int.TryParse(ip.Attribute("prefix")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int said) ? said : 0;
        return (address, IpAddresses.PrefixOf(address, mask, prefix));
    }

    private static string ReadAddress(XElement ip)
    {
        string network = NameOf(ip);
        string text = ip.Attribute("address")?.Value is { Length: > 0 } given
            ? given
            : throw Bad($"Missing required address attribute in network '{network}'");
        return IpAddresses.TryParse(text, out IPAddress address)
            ? address.ToString()
            : throw Bad($"Invalid address '{text}' in network '{network}'");
    }

    private static string? ReadMask(XElement ip)
    {
        if (ip.Attribute("netmask")?.Value is not { Length: > 0 } text)
        {
            return null;
        }

        return IpAddresses.TryParse(text, out IPAddress mask)
            ? mask.ToString()
            : throw Bad($"Invalid netmask '{text}' in network '{NameOf(ip)}'");
    }

    private static void CheckFamily(XElement input, XElement output)
    {
        string? family = output.Attribute("family")?.Value;
        bool six = IPAddress.Parse(output.Attribute("address")?.Value ?? string.Empty).IsSix();
        switch (family)
        {
            case null or "ipv4":
                CheckFour(input, output, six);
                break;
            case "ipv6":
                CheckSix(input, output, six);
                break;
            default:
                throw Bad($"Unrecognized family '{family}' in network '{NameOf(input)}'");
        }
    }

    private static void CheckFour(XElement input, XElement output, bool six)
    {
        string network = NameOf(input);
        string? address = input.Attribute("address")?.Value;
        if (six)
        {
            throw Unsupported(
                $"{input.Attribute("family")?.Value ?? "no"} family specified for non-IPv4 address '{address}' in network '{network}'");
        }

        uint prefix = PrefixOf(output);
        if (output.Attribute("netmask")?.Value is { } mask)
        {
            if (IPAddress.Parse(mask).IsSix())
            {
                throw Unsupported(
                    $"Invalid netmask '{input.Attribute("netmask")?.Value}' for address '{address}' in network '{network}' (both must be IPv4)");
            }

            if (prefix > 0)
            {
                throw Unsupported($"Network '{network}' IP address cannot have both a prefix and a netmask");
            }
        }
        else if (prefix > MaxPrefix4)
        {
            throw Unsupported($"Invalid IPv4 prefix '{prefix}' in network '{network}'");
        }
    }

    private static void CheckSix(XElement input, XElement output, bool six)
    {
        string network = NameOf(input);
        string? address = input.Attribute("address")?.Value;
        if (!six)
        {
            throw Unsupported($"Family 'ipv6' specified for non-IPv6 address '{address}' in network '{network}'");
        }

        if (output.Attribute("netmask") is not null)
        {
            throw Unsupported($"netmask not allowed for IPv6 address '{address}' in network '{network}'");
        }

        if (PrefixOf(output) is > MaxPrefix6 and var prefix)
        {
            throw Unsupported($"Invalid IPv6 prefix '{prefix}' in network '{network}'");
        }
    }

    private static void CheckBoot(XElement input, XElement output)
    {
        if (input.Element("tftp") is not null && output.Attribute("family")?.Value == "ipv6")
        {
            throw Unsupported($"Unsupported <tftp> element in an IPv6 element in network '{NameOf(input)}'");
        }
    }

    private static uint PrefixOf(XElement output) => uint.Parse(output.Attribute("prefix")?.Value ?? "0", CultureInfo.InvariantCulture);
}
