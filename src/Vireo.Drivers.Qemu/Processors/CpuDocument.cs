using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Errors;
using Vireo.Host.DomainXml;
using Vireo.Host.Xml;

namespace Vireo.Drivers.Qemu.Processors;

/// <summary>A processor as a client describes it (<c>&lt;cpu&gt;</c>): a host's, which names its architecture, or what a guest wants.</summary>
/// <param name="Architecture">The architecture; null: a guest's wish.</param>
/// <param name="Match">How a guest's wish is met: <c>minimum</c>, <c>exact</c>, <c>strict</c>.</param>
/// <param name="Model">The model; null: none is named.</param>
/// <param name="Vendor">The vendor; null: none is named.</param>
/// <param name="Features">Features, each with what is wanted of it.</param>
internal sealed record CpuDocument(
    string? Architecture, string Match, CpuModel? Model, string? Vendor, IReadOnlyList<(string Name, string Policy)> Features)
{
    private const string Require = "require";
    private static readonly string[] Policies = ["force", Require, "optional", "disable", "forbid"];

    /// <summary>Reads a document.</summary>
    /// <exception cref="VirtException">It is none, or names what is not known.</exception>
    internal static CpuDocument Read(string xml)
    {
        XElement root = XmlDocuments.Parse(xml, "(CPU_definition)", root: null, VirtErrorDomain.Cpu);
        if (root.Name.LocalName != "cpu")
        {
            throw Fault(VirtErrorCode.XmlError, "XML does not contain expected 'cpu' element");
        }

        string? architecture = root.At("arch");
        if (architecture is not null && !Architectures.IsKnown(architecture))
        {
            throw Fault(VirtErrorCode.XmlError, $"Unknown architecture {architecture}");
        }

        string? model = root.At("model");
        return new CpuDocument(
            architecture,
            root.At("@match") ?? "exact",
            model is null ? null : CpuModels.Find(model) ?? throw Fault(VirtErrorCode.InternalError, $"Unknown CPU model {model}"),
            root.At("vendor"),
            [.. root.Elements("feature").Select(feature => ReadFeature(feature, isHost: architecture is not null))]);
    }

    /// <summary>What it has, or what is to be there: the model's features and those that are required, without those that are not.</summary>
    internal HashSet<string> Content()
    {
        HashSet<string> content = [.. Model?.Features ?? (IReadOnlySet<string>)new HashSet<string>()];
        content.UnionWith(With("force", Require));
        content.ExceptWith(With("disable", "forbid"));
        return content;
    }

    /// <summary>The features of which one of these is wanted.</summary>
    internal IEnumerable<string> With(params string[] policies) =>
        Features.Where(feature => policies.Contains(feature.Policy)).Select(feature => feature.Name);

    internal static VirtException Fault(VirtErrorCode code, string detail) => VirtErrorTexts.Raise(code, VirtErrorDomain.Cpu, detail);

    private static (string Name, string Policy) ReadFeature(XElement feature, bool isHost)
    {
        string name = feature.At("@name") ?? throw Fault(VirtErrorCode.InternalError, "Invalid CPU feature name");
        string policy = isHost ? Require : feature.At("@policy") ?? Require;
        return !Policies.Contains(policy) ? throw Fault(VirtErrorCode.InternalError, "Invalid CPU feature policy")
            : !CpuModels.Features.Contains(name) ? throw Fault(VirtErrorCode.InternalError, $"Unknown CPU feature {name}")
            : (name, policy);
    }
}
