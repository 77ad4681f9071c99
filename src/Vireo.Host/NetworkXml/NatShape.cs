using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Xml.Linq;
using Vireo.Host.Addresses;
using Vireo.Host.Shapes;
using static Vireo.Host.NetworkXml.NetworkFaults;

namespace Vireo.Host.NetworkXml;

/// <summary>Which addresses and ports a network's guests show to the outside.</summary>
internal static class NatShape
{
    private const uint MaxPort = 65535;

    /// <summary>The shape.</summary>
    internal static Shape Nat { get; } = new Shape("nat")
        .With("ipv6", Values.YesNo)
        .Then(AddAddresses)
        .Then(AddPorts)
        .DropEmpty();

    private static void AddAddresses(XElement input, XElement output)
    {
        if (Single(input, "address") is not { } given)
        {
            return;
        }

        string name = NameOf(input);
        string start = given.Attribute("start")?.Value
            ?? throw Bad($"missing 'start' attribute in <address> element in <nat> in <forward> in network {name}");
        string end = given.Attribute("end")?.Value
            ?? throw Bad($"missing 'end' attribute in <address> element in <nat> in <forward> in network {name}");
        IPAddress first = Parse(start) ?? throw Bad($"Bad ipv4 start address '{start}' in <nat> in <forward> in network '{name}'");
        IPAddress last = Parse(end) ?? throw Bad($"Bad ipv4 end address '{end}' in <nat> in <forward> in network '{name}'");
        IpRanges.Check(first, last);
        output.Add(new XElement("address", new XAttribute("start", first), new XAttribute("end", last)));
    }

    private static void AddPorts(XElement input, XElement output)
    {
        if (Single(input, "port") is not { } given)
        {
            return;
        }

        uint start = Port(given, "start") is { } first and <= MaxPort
            ? first
            : throw Record($"Missing or invalid 'start' attribute in <port> in <nat> in <forward> in network {NameOf(input)}");
        uint end = Port(given, "end") is { } last and <= MaxPort && last >= start
            ? last
            : throw Record($"Missing or invalid 'end' attribute in <port> in <nat> in <forward> in network {NameOf(input)}");
        if (end > 0)
        {
            output.Add(new XElement("port", new XAttribute("start", start), new XAttribute("end", end)));
        }
    }

    private static XElement? Single(XElement input, string name) => input.Elements(name).Skip(1).Any()
        ? throw Bad($"Only one <{name}> element is allowed in <nat> in <forward> in network {NameOf(input)}")
        : input.Element(name);

    private static IPAddress? Parse(string text) =>
        IpAddresses.TryParse(text, out IPAddress address) && address.AddressFamily == AddressFamily.InterNetwork ? address : null;

    private static uint? Port(XElement given, string name) =>
        uint.TryParse(given.Attribute(name)?.Value, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out uint port) ? port : null;
}
