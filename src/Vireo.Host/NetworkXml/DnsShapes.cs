using System.Net;
using System.Xml.Linq;
using Vireo.Host.Addresses;
using Vireo.Host.Shapes;
using static Vireo.Host.NetworkXml.NetworkFaults;

namespace Vireo.Host.NetworkXml;

/// <summary>What a network's name server answers.</summary>
internal static class DnsShapes
{
    private static readonly Shape Forwarder = new Shape("forwarder").WithTexts("domain").Reads("addr", ReadForwarder).Then(RequireTarget);

    /// <summary>A text record.</summary>
    internal static Shape Text { get; } = new Shape("txt").Then(CheckText).WithTexts("name", "value");

    /// <summary>The names of an address.</summary>
    internal static Shape Host { get; } = new Shape("host")
        .Reads("ip", ReadHostAddress)
        .Then(AddNames);

    /// <summary>All of it.</summary>
    internal static Shape Dns { get; } = new Shape("dns")
        .With("enable", Values.YesNo)
        .With("forwardPlainNames", Values.YesNo)
        .HasMany(Forwarder)
        .HasMany(Host)
        .HasMany(DnsServiceShape.Service)
        .HasMany(Text)
        .Then(CheckEnabled)
        .WrittenAs("forwarder", "txt", "srv", "host")
        .DropEmpty();

    private static string? ReadForwarder(XElement input)
    {
        if (input.Attribute("addr")?.Value is not { } text)
        {
            return null;
        }

        return IpAddresses.TryParse(text, out IPAddress address)
            ? address.ToString()
            : throw Bad($"Invalid forwarder IP address '{text}' in network '{NameOf(input)}'");
    }

    private static void RequireTarget(XElement input, XElement output)
    {
        if (!output.HasAttributes)
        {
            throw Bad("Invalid forwarder element, must contain at least one of addr or domain");
        }
    }

    private static void CheckText(XElement input, XElement output)
    {
        string network = NameOf(input);
        string name = input.Attribute("name")?.Value ?? throw Record($"missing required name attribute in DNS TXT record of network {network}");
        if (name.AsSpan().ContainsAny(' ', ','))
        {
            throw Record($"prohibited character in DNS TXT record name '{name}' of network {network}");
        }

        if (input.Attribute("value") is null)
        {
            throw Record($"missing required value attribute in DNS TXT record named '{name}' of network {network}");
        }
    }

    private static string ReadHostAddress(XElement input)
    {
        string network = NameOf(input);
        string text = input.Attribute("ip")?.Value ?? throw Record($"Missing IP address in network '{network}' DNS HOST record");
        return IpAddresses.TryParse(text, out IPAddress address)
            ? address.ToString()
            : throw Record($"Invalid IP address in network '{network}' DNS HOST record");
    }

    private static void AddNames(XElement input, XElement output)
    {
        output.Add(input.Elements("hostname").Where(name => name.Nodes().Any()).Select(name => new XElement("hostname", name.Value)));
        if (!output.HasElements)
        {
            throw Record($"Missing hostname in network '{NameOf(input)}' DNS HOST record");
        }
    }

    private static void CheckEnabled(XElement input, XElement output)
    {
        if (output.Attribute("enable")?.Value == "no" && output.HasElements)
        {
            throw Bad($"Extra data in disabled network '{NameOf(input)}'");
        }
    }
}
