using System.Xml.Linq;
using Vireo.Contract.Storage;
using Vireo.Host.Xml;

namespace Vireo.Host.StorageXml;

/// <summary>A storage pool's definition: its document in normal form, and what drivers ask of it. It never changes.</summary>
public sealed class PoolDefinition
{
    internal PoolDefinition(PoolKind kind, XElement root)
    {
        Kind = kind;
        Root = root;
        Name = root.Element("name")?.Value ?? string.Empty;
        Uuid = Guid.Parse(root.Element("uuid")?.Value ?? string.Empty);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The UUID.</summary>
    public Guid Uuid { get; }

    /// <summary>Where the pool is on the node; null: a pool of its kind is not on it.</summary>
    public string? TargetPath => Root.Element("target")?.Element("path")?.Value;

    /// <summary>The kind of pool, in libvirt's word.</summary>
    public string Type => Kind.Name;

    /// <summary>The flag of lists of pools that takes pools of this kind.</summary>
    public ListStoragePoolsFlags ListFlag => Kind.ListFlag;

    /// <summary>What volumes in it are: <c>file</c>, <c>block</c> or <c>network</c>.</summary>
    public string VolumeKind => Kind.VolumeKind;

    /// <summary>The names of the virtual fibre channel adapter that the pool needs; null: it needs none.</summary>
    public (string NodeName, string PortName)? FibreChannel => Root.Element("source")?.Element("adapter") is { } adapter
        && adapter.Attribute("type")?.Value == "fc_host"
            ? (adapter.Attribute("wwnn")?.Value ?? string.Empty, adapter.Attribute("wwpn")?.Value ?? string.Empty)
            : null;

    /// <summary>The tree, for reading only.</summary>
    public XElement Root { get; }

    internal PoolKind Kind { get; }

    /// <summary>The definition with what is found of its folder on the node.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The other definition.</returns>
    public PoolDefinition With(FileFacts folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var root = new XElement(Root);
        XElement? target = root.Element("target");
        target?.Element("permissions")?.Remove();
        target?.Add(VolumeWriting.Permissions(folder));
        return new PoolDefinition(Kind, root);
    }

    /// <summary>Writes the document as <c>virStoragePoolGetXMLDesc</c> shows it.</summary>
    /// <param name="space">How much the pool holds.</param>
    /// <returns>The document.</returns>
    public string Write(PoolSpace space)
    {
        ArgumentNullException.ThrowIfNull(space);
        var shown = new XElement(Root);
        shown.Element("uuid")?.AddAfterSelf(
            Amount("capacity", space.CapacityBytes), Amount("allocation", space.AllocationBytes), Amount("available", space.AvailableBytes));
        return XmlOutput.Format(shown);
    }

    private static XElement Amount(string name, ulong bytes) => new(name, new XAttribute("unit", "bytes"), bytes);
}
