using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;
using Vireo.Host.Xml;

namespace Vireo.Host.StorageXml;

/// <summary>Reads a volume's document as libvirt's parser does.</summary>
public static class VolumeReader
{
    private const string DocumentName = "(storage_volume_definition)";
    private static readonly Dictionary<(string Kind, CapacityRule Rule), Shape> Shapes = PoolKind.All
        .SelectMany(kind => Enum.GetValues<CapacityRule>().Select(rule => (kind, rule)))
        .ToDictionary(pair => (pair.kind.Name, pair.rule), pair => VolumeShape.For(pair.kind.VolumeFormats, pair.rule));

    /// <summary>Reads a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="pool">The pool that the volume is to be in.</param>
    /// <param name="rule">Whether it must say how large the volume is.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="VirtException">The document is no XML, or breaks a rule; code and words are libvirt's.</exception>
    public static VolumeDefinition Read(string text, PoolDefinition pool, CapacityRule rule = CapacityRule.Required) =>
        Read(XmlDocuments.Parse(text, DocumentName, "volume", VirtErrorDomain.Storage), pool, rule);

    /// <summary>Reads a document that is already a tree.</summary>
    /// <param name="input">The root; it is not changed.</param>
    /// <param name="pool">The pool that the volume is to be in.</param>
    /// <param name="rule">Whether it must say how large the volume is.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="VirtException">The document breaks a rule.</exception>
    public static VolumeDefinition Read(XElement input, PoolDefinition pool, CapacityRule rule = CapacityRule.Required)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(pool);
        return new VolumeDefinition(Shapes[(pool.Kind.Name, rule)].Read(input) ?? new XElement("volume"))
        {
            HasAllocation = input.Element("allocation") is { Value.Length: > 0 },
        };
    }
}
