using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.DomainXml;
using Vireo.Host.Xml;

namespace Vireo.Host.Cpus;

/// <summary>A host's processor as a document tells it: a model and what it has beside.</summary>
/// <param name="Architecture">Its architecture.</param>
/// <param name="Model">The model's name.</param>
/// <param name="Vendor">Who made it; null: not said.</param>
/// <param name="Features">What it has beside its model.</param>
internal sealed record HostCpu(string Architecture, string Model, string? Vendor, IReadOnlyList<string> Features)
{
    /// <summary>Reads a document.</summary>
    /// <exception cref="VirtException">It is none, or tells too little.</exception>
    internal static HostCpu Read(string text)
    {
        XElement cpu = XmlDocuments.Parse(text, "(CPU_definition)", root: null, VirtErrorDomain.Cpu);
        if (cpu.Name != "cpu")
        {
            throw Fault("XML does not contain expected 'cpu' element");
        }

        if (cpu.Has("@mode"))
        {
            throw VirtErrorTexts.Raise(
                VirtErrorCode.ConfigUnsupported, VirtErrorDomain.Cpu, "Attribute mode is only allowed for guest CPU");
        }

        string architecture = NonEmpty(cpu.At("arch")) ?? throw Fault("Missing CPU architecture");
        if (!Architectures.IsKnown(architecture))
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.ConfigUnsupported, VirtErrorDomain.Cpu, $"Unknown architecture {architecture}");
        }

        string model = NonEmpty(cpu.At("model")) ?? throw Fault("Missing CPU model name");
        return new HostCpu(architecture, model, NonEmpty(cpu.At("vendor")), [.. ReadFeatures(cpu)]);
    }

    private static IEnumerable<string> ReadFeatures(XElement cpu)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (XElement feature in cpu.Elements("feature"))
        {
            string name = NonEmpty(feature.At("@name")) ?? throw Fault("Invalid CPU feature name");
            yield return seen.Add(name) ? name : throw Fault($"CPU feature '{name}' specified more than once");
        }
    }

    private static string? NonEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static VirtException Fault(string detail) => VirtErrorTexts.Raise(VirtErrorCode.XmlError, VirtErrorDomain.Cpu, detail);
}
