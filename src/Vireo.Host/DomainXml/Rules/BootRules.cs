using System.Xml.Linq;

namespace Vireo.Host.DomainXml.Rules;

/// <summary>There are two ways to say what a guest boots from: in <c>os</c>, or at each device. A guest that says neither boots from
/// its disk.</summary>
internal static class BootRules
{
    internal static void Apply(XElement domain, XElement devices)
    {
        if (domain.Element("os") is not { } os || os.Element("type")?.Value != "hvm")
        {
            return;
        }

        string[] orders = [.. devices.Elements().Elements("boot").Select(boot => boot.Attribute("order")?.Value ?? string.Empty)];
        string? repeated = orders.GroupBy(order => order, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;
        if (repeated is not null)
        {
            throw DomainFaults.Unsupported($"boot order '{repeated}' used for more than one device");
        }

        bool named = os.Element("boot") is not null;
        if (named && orders.Length > 0)
        {
            throw DomainFaults.Unsupported("per-device boot elements cannot be used together with os/boot elements");
        }

        if (!named && orders.Length == 0 && domain.Element("bootloader") is null)
        {
            AddDisk(os);
        }
    }

    /// <summary>The default <c>boot</c> stands before what follows boots in a document.</summary>
    private static void AddDisk(XElement os)
    {
        var boot = new XElement("boot", new XAttribute("dev", "hd"));
        XElement? next = os.Elements().FirstOrDefault(element => element.Name.LocalName is "bootmenu" or "bios" or "smbios");
        if (next is null)
        {
            os.Add(boot);
        }
        else
        {
            next.AddBeforeSelf(boot);
        }
    }
}
