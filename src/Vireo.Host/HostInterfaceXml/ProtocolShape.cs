using System.Xml.Linq;
using Vireo.Host.Shapes;
using static Vireo.Host.HostInterfaceXml.HostInterfaceFaults;

namespace Vireo.Host.HostInterfaceXml;

/// <summary>An interface's addresses of one version of IP.</summary>
internal static class ProtocolShape
{
    private static readonly XmlValue Prefix = new NumberValue(int.MinValue, int.MaxValue) { DropsZero = true, AnyBase = true };

    private static readonly Shape Ip = new Shape("ip").WithTexts("address").Then(AddPrefix).DropEmpty();

    private static readonly Shape Route = new Shape("route").With("gateway", Values.NonEmpty).DropEmpty();

    /// <summary>The shape.</summary>
    internal static Shape Protocol { get; } = new Shape("protocol")
        .Reads("family", ReadFamily)
        .Then(AddAutomatic)
        .Has(new Shape("dhcp").With("peerdns", Values.YesNo))
        .HasMany(Ip)
        .Has(Route)
        .StaysOpen();

    private static string ReadFamily(XElement input)
    {
        string family = input.Attribute("family")?.Value ?? throw Bad("protocol misses the family attribute");
        return family is "ipv4" or "ipv6" ? family : throw Bad($"unsupported protocol family '{family}'");
    }

    private static void AddAutomatic(XElement input, XElement output)
    {
        if (output.Attribute("family")?.Value == "ipv6" && input.Element("autoconf") is not null)
        {
            output.Add(new XElement("autoconf"));
        }
    }

    private static void AddPrefix(XElement input, XElement output)
    {
        if (output.HasAttributes)
        {
            new AttributeShape("prefix", Prefix).Read(input, output);
        }
    }
}
