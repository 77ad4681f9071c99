using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;
using Vireo.Host.Xml;

namespace Vireo.Host.StorageXml;

/// <summary>Reads a storage pool's document as libvirt's parser does.</summary>
public static class PoolReader
{
    private const string DocumentName = "(storage_pool_definition)";
    private const string SourceName = "(storage_source_specification)";
    private static readonly OneOfValue Types = new([.. PoolKind.All.Select(kind => kind.Name)]);

    /// <summary>Reads a document.</summary>
    /// <param name="text">The document.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="VirtException">The document is no XML, or breaks a rule; code and words are libvirt's.</exception>
    public static PoolDefinition Read(string text) => Read(XmlDocuments.Parse(text, DocumentName, "pool", VirtErrorDomain.Storage));

    /// <summary>Reads a document that is already a tree.</summary>
    /// <param name="input">The root; it is not changed.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="VirtException">The document breaks a rule.</exception>
    public static PoolDefinition Read(XElement input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var type = new XElement("pool");
        new AttributeShape("type", Types) { Required = true }.Read(input, type);
        PoolKind kind = PoolKind.All.First(one => one.Name == type.Attribute("type")?.Value);
        return new PoolDefinition(kind, PoolShape.For(kind).Pool.Read(input) ?? type);
    }

    /// <summary>Reads where a search for pools' sources is to look.</summary>
    /// <param name="text">The <c>source</c> document.</param>
    /// <param name="type">The kind of pool.</param>
    /// <returns>The first host that it names; null: it names none.</returns>
    /// <exception cref="VirtException">The document is no XML, or breaks a rule.</exception>
    public static string? ReadSourceHost(string text, string type)
    {
        XElement input = XmlDocuments.Parse(text, SourceName, "source", VirtErrorDomain.Storage);
        PoolKind kind = PoolKind.All.FirstOrDefault(one => one.Name == type)
            ?? throw StorageFaults.Raise(VirtErrorCode.InternalError, "missing backend for pool type -1");
        XElement? source = PoolSourceShape.For(kind).Read(input);
        return source?.Element("host")?.Attribute("name")?.Value;
    }
}
