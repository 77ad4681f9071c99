using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Rules;

/// <summary>A guest's firmware must not tell another UUID than the guest has.</summary>
internal static class SysinfoRules
{
    internal static void Check(XElement domain)
    {
        string? told = domain.Elements("sysinfo").Elements("system").Elements("entry")
            .FirstOrDefault(entry => entry.Attribute("name")?.Value == "uuid")?.Value;
        if (told is null)
        {
            return;
        }

        if (!UuidValue.TryParse(told, out Guid uuid))
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.XmlDetail, VirtErrorDomain.Domain, "malformed <sysinfo> uuid element");
        }

        if (uuid != Guid.Parse(domain.Element("uuid")?.Value ?? string.Empty))
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.XmlDetail, VirtErrorDomain.Domain, "UUID mismatch between <uuid> and <sysinfo>");
        }
    }
}
