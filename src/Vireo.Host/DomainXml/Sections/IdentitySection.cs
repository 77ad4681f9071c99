using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>What a guest is called: type, name, UUID and generation id.</summary>
internal static class IdentitySection
{
    private static readonly OneOfValue Types = Values.OneOf(
        "qemu", "kqemu", "kvm", "xen", "lxc", "uml", "openvz", "test", "vmware", "hyperv", "vbox", "phyp", "parallels", "bhyve", "vz",
            "hvf");

    internal static string ReadType(XElement input)
    {
        string? type = input.Attribute("type")?.Value;
        if (string.IsNullOrEmpty(type))
        {
            throw DomainFaults.Internal("missing domain type attribute");
        }

        return Types.Choices.Contains(type) ? type : throw DomainFaults.Unsupported($"invalid domain type {type}");
    }

    internal static void Read(XElement input, XElement output, DomainReading reading)
    {
        output.Add(new XElement("name", ReadName(input)));
        output.Add(new XElement("uuid", ReadUuid(input.Element("uuid")?.Value, reading).ToString("D")));
        if (input.Element("genid") is { } generation)
        {
            output.Add(new XElement("genid", ReadGeneration(generation.Value).ToString("D")));
        }
    }

    private static string ReadName(XElement input)
    {
        string? name = input.Element("name")?.Value;
        if (string.IsNullOrEmpty(name))
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.NoName, VirtErrorDomain.Domain, null);
        }

        if (name.Contains('\n', StringComparison.Ordinal))
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.XmlDetail, VirtErrorDomain.Xml, $"invalid char in name: \n");
        }

        return name.Contains('/', StringComparison.Ordinal) ? throw DomainFaults.Xml($"name {name} cannot contain '/'") : name;
    }

    private static Guid ReadUuid(string? text, DomainReading reading)
    {
        if (string.IsNullOrEmpty(text))
        {
            return reading.NewUuid();
        }

        return UuidValue.TryParse(text, out Guid uuid) ? uuid : throw DomainFaults.Internal("malformed uuid element");
    }

    private static Guid ReadGeneration(string text)
    {
        if (text.Length == 0)
        {
            return Guid.NewGuid();
        }

        return UuidValue.TryParse(text, out Guid generation) ? generation : throw DomainFaults.Internal("malformed genid element");
    }
}
