using System.Xml.Linq;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Errors;

namespace Vireo.Drivers.Node.Networks.Dnsmasq;

/// <summary>Lines of dnsmasq's own configuration in a network's document, past what libvirt knows.</summary>
internal static class DnsmasqOptions
{
    private const string Prefix = "dnsmasq";

    /// <summary>Their namespace.</summary>
    internal static XNamespace Namespace { get; } = "http://libvirt.org/schemas/network/dnsmasq/1.0";

    /// <summary>Takes them over into a network's normal form.</summary>
    internal static void Read(XElement input, XElement output)
    {
        if (input.Element(Namespace + "options") is not { } options || !options.Elements(Namespace + "option").Any())
        {
            return;
        }

        output.ReplaceAttributes(new XAttribute(XNamespace.Xmlns + Prefix, Namespace.NamespaceName), output.Attributes().ToArray());
        output.Add(new XElement(
            Namespace + "options",
            options.Elements(Namespace + "option").Select(option => new XElement(
                Namespace + "option",
                new XAttribute("value", option.Attribute("value")?.Value
                    ?? throw NetworkFaults.Raise(VirtErrorCode.InternalError, "No dnsmasq options value specified"))))));
    }
}
