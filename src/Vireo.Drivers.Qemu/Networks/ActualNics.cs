using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;

namespace Vireo.Drivers.Qemu.Networks;

/// <summary>
/// NICs on networks in status files: there libvirt keeps what the guest's definition says apart from what the network made of it, which
/// stands in an element <c>actual</c>. The running document has both in one.
/// </summary>
internal static class ActualNics
{
    private const string Actual = "actual";
    private static readonly string[] Given = ["bridge", "dev", "mode", "macTableManager"];

    /// <summary>Turns NICs of a running document into those of a status.</summary>
    internal static void Split(XElement domain)
    {
        foreach (XElement nic in domain.All("devices/interface").Where(nic => nic.Has("source/@portid")).ToArray())
        {
            XElement source = nic.Element("source") ?? new XElement("source");
            XAttribute[] given = [.. source.Attributes().Where(attribute => Given.Contains(attribute.Name.LocalName))];
            var actual = new XElement(
                Actual,
                new XAttribute("type", nic.At("@type") ?? "network"),
                new XElement("source", given.Select(attribute => new XAttribute(attribute))),
                nic.Element("bandwidth") is { } bandwidth ? new XElement(bandwidth) : null);
            foreach (XAttribute attribute in given)
            {
                attribute.Remove();
            }

            nic.SetAttributeValue("type", "network");
            source.AddAfterSelf(actual);
        }
    }

    /// <summary>Turns NICs of a status into those of a running document.</summary>
    internal static void Join(XElement domain)
    {
        foreach (XElement actual in domain.All("devices/interface").Elements(Actual).ToArray())
        {
            XElement nic = actual.Parent ?? domain;
            nic.SetAttributeValue("type", actual.At("@type") ?? "network");
            foreach (XAttribute given in actual.Elements("source").Attributes())
            {
                nic.Element("source")?.SetAttributeValue(given.Name, given.Value);
            }

            actual.Remove();
        }
    }
}
