using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;
using Vireo.Host.Xml;

namespace Vireo.Host.StorageXml;

/// <summary>Reads a volume's document as libvirt's parser does.</summary>
public static class VolumeReader
{
    private const string DocumentName = "(storage_volume_definition)";
    private static readonly Dictionary<string, Shape> Shapes =
        PoolKind.All.ToDictionary(kind => kind.Name, kind => VolumeShape.For(kind.VolumeFormats), StringComparer.Ordinal);

    /// <summary>Reads a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="pool">The pool that the volume is to be in.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="VirtException">The document is no XML, or breaks a rule; code and words are libvirt's.</exception>
    public static VolumeDefinition Read(string text, PoolDefinition pool) =>
        Read(XmlDocuments.Parse(text, DocumentName, "volume", VirtErrorDomain.Storage), pool);

    /// <summary>Reads a document that is already a tree.</summary>
    /// <param name="input">The root; it is not changed.</param>
    /// <param name="pool">The pool that the volume is to be in.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="VirtException">The document breaks a rule.</exception>
    public static VolumeDefinition Read(XElement input, PoolDefinition pool)
    {
        ArgumentNullException.ThrowIfNull(pool);
        return new VolumeDefinition(Shapes[pool.Kind.Name].Read(input) ?? new XElement("volume"));
    }
}
