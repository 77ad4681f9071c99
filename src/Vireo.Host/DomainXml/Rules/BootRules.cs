using System.Xml.Linq;

namespace Vireo.Host.DomainXml.Rules;

/// <summary>The two ways to say what a guest boots from: in <c>os</c>, or at each device. The latter does away with libvirt's
/// default.</summary>
internal static class BootRules
{
    internal static void Apply(XElement domain, XElement devices)
    {
        string[] orders = [.. devices.Elements().Elements("boot").Select(boot => boot.Attribute("order")?.Value ?? string.Empty)];
        string? repeated = orders.GroupBy(order => order, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;
        if (repeated is not null)
        {
            throw DomainFaults.Unsupported($"boot order '{repeated}' used for more than one device");
        }

        if (orders.Length > 0)
        {
            domain.Element("os")?.Elements("boot").Remove();
        }
    }
}
