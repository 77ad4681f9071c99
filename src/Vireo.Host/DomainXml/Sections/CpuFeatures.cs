using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>Processor features that a guest's document asks for or forbids.</summary>
internal static class CpuFeatures
{
    private static readonly OneOfValue Policies = Values.OneOf("force", "require", "optional", "disable", "forbid");

    internal static IEnumerable<XElement> Read(XElement cpu)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (XElement feature in cpu.Elements("feature"))
        {
            string policy = feature.Attribute("policy")?.Value ?? "require";
            if (!Policies.Choices.Contains(policy))
            {
                throw VirtErrorTexts.Raise(VirtErrorCode.ConfigUnsupported, VirtErrorDomain.Cpu, "Invalid CPU feature policy");
            }

            string? name = feature.Attribute("name")?.Value;
            if (string.IsNullOrEmpty(name))
            {
                throw Fault("Invalid CPU feature name");
            }

            yield return seen.Add(name)
                ? new XElement("feature", new XAttribute("policy", policy), new XAttribute("name", name))
                : throw Fault($"CPU feature '{name}' specified more than once");
        }
    }

    private static VirtException Fault(string detail) => VirtErrorTexts.Raise(VirtErrorCode.XmlError, VirtErrorDomain.Cpu, detail);
}
