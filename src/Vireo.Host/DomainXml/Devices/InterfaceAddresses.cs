using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>IP addresses and routes of either end of a network interface.</summary>
internal static class InterfaceAddresses
{
    private static readonly Shape Ip = new Shape("ip")
        .WithTexts("address")
        .Then((input, output) => output.Add(new XAttribute("family", input.Attribute("family")?.Value ?? FamilyOf(input))))
        .Then((input, output) => output.Add(DiskSources.Attribute(input, "prefix", Values.UIntOrNone), input.Attribute("peer")));

    private static readonly Shape Route = new Shape("route").WithTexts("family", "address", "netmask").With("prefix", Values.UInt)
        .WithTexts("gateway").With("metric", Values.Positive);

    /// <summary>Carries over what an element has of them.</summary>
    internal static void Add(XElement input, XElement output) =>
        output.Add(input.Elements("ip").Select(Ip.Read), input.Elements("route").Select(Route.Read));

    private static string FamilyOf(XElement ip) =>
        ip.Attribute("address")?.Value.Contains(':', StringComparison.Ordinal) == true ? "ipv6" : "ipv4";
}
