using System.Globalization;
using System.Net;
using System.Xml.Linq;
using Vireo.Host.Addresses;
using Vireo.Host.Shapes;
using static Vireo.Host.NetworkXml.NetworkFaults;

namespace Vireo.Host.NetworkXml;

/// <summary>A route that the node gets while a network is on.</summary>
internal static class RouteShape
{
    private const uint MaxPrefix4 = 32;
    private const uint MaxPrefix6 = 128;

    /// <summary>The shape.</summary>
    internal static Shape Route { get; } = new Shape("route")
        .WithTexts("family")
        .Reads("address", input => Address(input, "address", "network").ToString())
        .Reads("netmask", input => ReadMask(input)?.ToString())
        .With("prefix", Values.UInt)
        .Reads("gateway", input => Address(input, "gateway", "gateway").ToString())
        .With("metric", Values.Positive)
        .Then(Check);

    private static IPAddress Address(XElement input, string name, string called)
    {
        string text = input.Attribute(name)?.Value ?? throw Fault(input, $"Missing required {name} attribute in route definition");
        return IpAddresses.TryParse(text, out IPAddress address)
            ? address
            : throw Fault(input, $"Bad {called} address '{text}' in route definition");
    }

    private static IPAddress? ReadMask(XElement input)
    {
        if (input.Attribute("netmask")?.Value is not { } text || input.Attribute("family")?.Value == "ipv6")
        {
            return null;
        }

        return IpAddresses.TryParse(text, out IPAddress mask)
            ? mask
            : throw Fault(input, $"Bad netmask address '{text}' in route definition");
    }

    private static void Check(XElement input, XElement output)
    {
        string? family = input.Attribute("family")?.Value;
        IPAddress address = Address(input, "address", "network");
        uint prefix = uint.Parse(output.Attribute("prefix")?.Value ?? "0", CultureInfo.InvariantCulture);
        IPAddress? mask = ReadMask(input);
        switch (family)
        {
            case null or "ipv4":
                CheckFour(input, family, address, mask, prefix);
                break;
            case "ipv6":
                CheckSix(input, address, prefix);
                break;
            default:
                throw Fault(input, $"Unrecognized family '{family}' in route definition");
        }

        IPAddress network = mask is null ? IpAddresses.Mask(address, (int)prefix) ?? address : IpAddresses.Mask(address, mask);
        if (!network.Equals(address))
        {
            throw Fault(input, $"Address '{input.Attribute("address")?.Value}' in route definition is not a network address");
        }
    }

    private static void CheckFour(XElement input, string? family, IPAddress address, IPAddress? mask, uint prefix)
    {
        string said = family is null ? "No family" : "IPv4 family";
        string text = input.Attribute("address")?.Value ?? string.Empty;
        if (address.IsSix())
        {
            throw Fault(input, $"{said} specified for non-IPv4 address '{text}' in route definition");
        }

        if (Address(input, "gateway", "gateway").IsSix())
        {
            throw Fault(input, $"{said} specified for non-IPv4 gateway '{text}' in route definition");
        }

        if (mask?.IsSix() == true)
        {
            throw Fault(input, $"Invalid netmask '{input.Attribute("netmask")?.Value}' for address '{text}' (both must be IPv4)");
        }

        if (mask is not null && input.Attribute("prefix") is not null)
        {
            throw Fault(input, "Route definition cannot have both a prefix and a netmask");
        }

        CheckPrefix(input, prefix, MaxPrefix4);
    }

    private static void CheckSix(XElement input, IPAddress address, uint prefix)
    {
        string text = input.Attribute("address")?.Value ?? string.Empty;
        if (!address.IsSix())
        {
            throw Fault(input, $"ipv6 family specified for non-IPv6 address '{text}' in route definition");
        }

        if (input.Attribute("netmask") is not null)
        {
            throw Fault(input, $"Specifying netmask invalid for IPv6 address '{text}' in route definition");
        }

        if (!Address(input, "gateway", "gateway").IsSix())
        {
            throw Fault(
                input, $"ipv6 specified for non-IPv6 gateway address '{input.Attribute("gateway")?.Value}' in route definition");
        }

        CheckPrefix(input, prefix, MaxPrefix6);
    }

    private static void CheckPrefix(XElement input, uint prefix, uint maximum)
    {
        if (prefix > maximum)
        {
            throw Fault(input, $"Invalid prefix {prefix} specified in route definition, must be 0 - {maximum}");
        }
    }

    private static Errors.VirtException Fault(XElement input, string detail) => Bad($"{NameOf(input)}: {detail}");
}
