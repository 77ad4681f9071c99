using System.Xml.Linq;

namespace Vireo.Host.DomainDocuments;

/// <summary>Finds a guest's devices as calls name them.</summary>
public static class DomainDevices
{
    private static readonly string[] Locations = ["file", "dev", "dir", "name", "path"];

    /// <summary>The devices of a kind, in the document's order.</summary>
    /// <param name="root">The guest's tree.</param>
    /// <param name="kind">Their element.</param>
    /// <returns>The elements, part of the tree.</returns>
    public static IEnumerable<XElement> Of(XElement root, string kind)
    {
        ArgumentNullException.ThrowIfNull(root);
        return root.Element("devices")?.Elements(kind) ?? [];
    }

    /// <summary>The disk of a name in the guest, or of a source, which starts with a slash (<c>virDomainDiskByName</c>).</summary>
    /// <param name="root">The guest's tree.</param>
    /// <param name="name">The name or the source.</param>
    /// <param name="allowsAmbiguous">Whether the first of several disks with one source will do.</param>
    /// <returns>The element; null: there is none, or more than one.</returns>
    public static XElement? FindDisk(XElement root, string name, bool allowsAmbiguous = false)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!name.StartsWith('/'))
        {
            return Of(root, "disk").FirstOrDefault(disk => TargetOf(disk) == name);
        }

        XElement[] found = [.. Of(root, "disk").Where(disk => SourceOf(disk) == name).Take(2)];
        return found.Length == 1 || (allowsAmbiguous && found.Length > 0) ? found[0] : null;
    }

    /// <summary>The network interface of a hardware address or of a name on the host (<c>virDomainNetFind</c>).</summary>
    /// <param name="root">The guest's tree.</param>
    /// <param name="name">The address or the name.</param>
    /// <returns>The element; null: there is none.</returns>
    public static XElement? FindInterface(XElement root, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Of(root, "interface").FirstOrDefault(
            one => TargetOf(one) == name || string.Equals(AddressOf(one), name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A device's name in the guest (of a disk) or on the host (of an interface).</summary>
    /// <param name="device">The device.</param>
    /// <returns>The name; null: it has none.</returns>
    public static string? TargetOf(XElement device)
    {
        ArgumentNullException.ThrowIfNull(device);
        return device.Element("target")?.Attribute("dev")?.Value;
    }

    /// <summary>An interface's hardware address.</summary>
    /// <param name="device">The interface.</param>
    /// <returns>The address; null: it has none.</returns>
    public static string? AddressOf(XElement device)
    {
        ArgumentNullException.ThrowIfNull(device);
        return device.Element("mac")?.Attribute("address")?.Value;
    }

    /// <summary>Where a disk's content lies.</summary>
    /// <param name="disk">The disk.</param>
    /// <returns>A path or a name; null: it is empty, or in a volume of a pool.</returns>
    public static string? SourceOf(XElement disk)
    {
        ArgumentNullException.ThrowIfNull(disk);
        return disk.Element("source") is { } source
            ? Locations.Select(name => source.Attribute(name)?.Value).FirstOrDefault(value => value is not null)
            : null;
    }

    /// <summary>Whether a disk has nothing in it, as a drive without a medium (<c>virStorageSourceIsEmpty</c>).</summary>
    /// <param name="disk">The disk.</param>
    /// <returns>Whether it is empty.</returns>
    public static bool IsEmpty(XElement disk)
    {
        ArgumentNullException.ThrowIfNull(disk);
        return disk.Element("source")?.Attributes().All(attribute => attribute.Name == "startupPolicy") ?? true;
    }
}
