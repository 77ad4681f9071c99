using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.NetworkXml;

/// <summary>
/// A network's definition: its document in normal form, and what drivers ask of it. It never changes; what changes a network makes
/// another definition.
/// </summary>
public sealed class NetworkDefinition
{
    private string? _text;
    private NetworkAddress[]? _addresses;

    internal NetworkDefinition(XElement root)
    {
        Root = root;
        Name = root.Element("name")?.Value ?? string.Empty;
        Uuid = Guid.Parse(root.Element("uuid")?.Value ?? string.Empty);
        Mode = Enum.Parse<NetworkMode>(NetworkShape.ModeOf(root), ignoreCase: true);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The UUID.</summary>
    public Guid Uuid { get; }

    /// <summary>The bridge on the node; null: it has none, or none yet.</summary>
    public string? Bridge => Root.Element("bridge")?.Attribute("name")?.Value;

    /// <summary>Where its traffic goes.</summary>
    public NetworkMode Mode { get; }

    /// <summary>Whether the node itself serves it, over a bridge of its own.</summary>
    public bool IsOwn => Mode <= NetworkMode.Open;

    /// <summary>Whether guests are joined to a bridge that is there already.</summary>
    public bool UsesBridge => Mode == NetworkMode.Bridge && Bridge is not null;

    /// <summary>The node's addresses on it.</summary>
    public IReadOnlyList<NetworkAddress> Addresses => _addresses ??= [.. Root.Elements("ip").Select(ip => new NetworkAddress(ip))];

    /// <summary>The tree, for reading only.</summary>
    public XElement Root { get; }

    /// <summary>The document as <c>virNetworkGetXMLDesc</c> shows it. Written once.</summary>
    public string Text => _text ??= XmlOutput.Format(Root);

    /// <summary>A definition that differs from this one.</summary>
    /// <param name="change">Changes a copy of the tree, which stays in normal form.</param>
    /// <returns>The other definition.</returns>
    public NetworkDefinition With(Action<XElement> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        XElement root = XmlTrees.Copy(Root);
        change(root);
        return new NetworkDefinition(root);
    }
}
