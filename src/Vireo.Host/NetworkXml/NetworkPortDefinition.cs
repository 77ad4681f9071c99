using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Traffic;
using Vireo.Host.Xml;

namespace Vireo.Host.NetworkXml;

/// <summary>A guest's port on a network: its document in normal form, and what drivers ask of it. It never changes.</summary>
public sealed class NetworkPortDefinition
{
    private string? _text;

    internal NetworkPortDefinition(XElement root) => Root = root;

    /// <summary>The UUID.</summary>
    public Guid Uuid => Guid.Parse(Root.Element("uuid")?.Value ?? string.Empty);

    /// <summary>The name of the guest.</summary>
    public string Owner => Root.Element("owner")?.Element("name")?.Value ?? string.Empty;

    /// <summary>The guest's hardware address.</summary>
    public string Mac => Root.Element("mac")?.Attribute("address")?.Value ?? string.Empty;

    /// <summary>The group of ports whose rules are its own; null: the network's default.</summary>
    public string? Group => Root.Element("group")?.Value;

    /// <summary>How it is joined (<c>network</c>, <c>bridge</c>, <c>direct</c>, <c>hostdev-pci</c>); null: it is not yet.</summary>
    public string? Plug => Root.Element("plug")?.Attribute("type")?.Value;

    /// <summary>What it is promised of what comes in, KiB a second; 0: nothing.</summary>
    public ulong Floor => TrafficRate.Read(Root.Element("bandwidth"), "inbound")?.Floor ?? 0;

    /// <summary>The number of its class of traffic on the bridge; 0: it has none.</summary>
    public uint ClassId => uint.TryParse(
        Root.Element("bandwidth")?.Attribute("classID")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out uint id) ? id : 0;

    /// <summary>The tree, for reading only.</summary>
    public XElement Root { get; }

    /// <summary>The document. Written once.</summary>
    public string Text => _text ??= XmlOutput.Format(Root);

    /// <summary>A definition that differs from this one.</summary>
    /// <param name="change">Changes a copy of the tree; the order of its elements does not matter.</param>
    /// <returns>The other definition.</returns>
    public NetworkPortDefinition With(Action<XElement> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var root = new XElement(Root);
        change(root);
        return new NetworkPortDefinition(NetworkPortShape.Port.Read(root) ?? root);
    }
}
