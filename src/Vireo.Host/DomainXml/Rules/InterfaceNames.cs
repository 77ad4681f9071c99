using System.Globalization;
using System.Xml.Linq;

namespace Vireo.Host.DomainXml.Rules;

/// <summary>Names the network interfaces that have no name on the host yet.</summary>
internal static class InterfaceNames
{
    internal static void Apply(XElement devices, DomainReading reading)
    {
        if (reading.InterfacePrefix is not { } prefix)
        {
            return;
        }

        XElement[] interfaces = [.. devices.Elements("interface")];
        foreach (XElement nameless in interfaces.Where(one => one.Element("target")?.Attribute("dev") is null))
        {
            string name = Free(prefix, interfaces);
            if (nameless.Element("target") is { } target)
            {
                target.SetAttributeValue("dev", name);
                continue;
            }

            XElement added = new("target", new XAttribute("dev", name));
            XElement before = nameless.Elements().LastOrDefault(element => Before.Contains(element.Name.LocalName))
                ?? throw new InvalidOperationException("an interface has a hardware address");
            before.AddAfterSelf(added);
        }
    }

    /// <summary>What libvirt writes before the target.</summary>
    private static readonly HashSet<string> Before =
        ["mac", "source", "ip", "route", "script", "downscript", "backenddomain", "vlan", "virtualport", "bandwidth", "port"];

    private static string Free(string prefix, XElement[] interfaces)
    {
        HashSet<string?> used = [.. interfaces.Select(one => one.Element("target")?.Attribute("dev")?.Value)];
        int number = 0;
        while (used.Contains(prefix + number.ToString(CultureInfo.InvariantCulture)))
        {
            number++;
        }

        return prefix + number.ToString(CultureInfo.InvariantCulture);
    }
}
