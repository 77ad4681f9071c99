using System.Xml.Linq;

namespace Vireo.Model.Trees;

/// <summary>The namespaces of libvirt's documents, and the prefixes that paths and new elements use for them.</summary>
public static class XmlNamespaces
{
    /// <summary>What QEMU alone understands of a guest.</summary>
    public const string Qemu = "http://libvirt.org/schemas/domain/qemu/1.0";

    /// <summary>What LXC alone understands of a guest.</summary>
    public const string Lxc = "http://libvirt.org/schemas/domain/lxc/1.0";

    /// <summary>What Xen alone understands of a guest.</summary>
    public const string Xen = "http://libvirt.org/schemas/domain/xen/1.0";

    /// <summary>What bhyve alone understands of a guest.</summary>
    public const string Bhyve = "http://libvirt.org/schemas/domain/bhyve/1.0";

    /// <summary>What VMware alone understands of a guest.</summary>
    public const string Vmware = "http://libvirt.org/schemas/domain/vmware/1.0";

    /// <summary>Options of a network's dnsmasq.</summary>
    public const string Dnsmasq = "http://libvirt.org/schemas/network/dnsmasq/1.0";

    /// <summary>Mount options of a pool.</summary>
    public const string FileSystem = "http://libvirt.org/schemas/storagepool/fs/1.0";

    /// <summary>Ceph's options of a pool.</summary>
    public const string Rbd = "http://libvirt.org/schemas/storagepool/rbd/1.0";

    private static readonly (string Prefix, string Name)[] Known =
    [
        ("qemu", Qemu), ("lxc", Lxc), ("xen", Xen), ("bhyve", Bhyve), ("vmware", Vmware), ("dnsmasq", Dnsmasq), ("fs", FileSystem), ("rbd", Rbd),
    ];

    /// <summary>A name as paths have it: <c>disk</c>, <c>qemu:commandline</c>, <c>{urn:example}thing</c>.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">The prefix is none of those that are known.</exception>
    public static XName NameOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        int colon = name.StartsWith('{') ? -1 : name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? name : XName.Get(name[(colon + 1)..], NamespaceOf(name[..colon]));
    }

    /// <summary>The prefix that new elements of a namespace get; null: none in particular.</summary>
    internal static string? PrefixOf(XNamespace found) => Array.Find(Known, pair => pair.Name == found.NamespaceName).Prefix;

    private static string NamespaceOf(string prefix) =>
        Array.Find(Known, pair => pair.Prefix == prefix).Name ?? throw new ArgumentException($"'{prefix}' is no known prefix", nameof(prefix));
}
