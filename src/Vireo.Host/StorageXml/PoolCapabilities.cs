using System.Collections.Immutable;
using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.StorageXml;

/// <summary>Writes which kinds of storage pool there can be (<c>virConnectGetStoragePoolCapabilities</c>).</summary>
public static class PoolCapabilities
{
    // In the order of libvirt's numbers.
    private static readonly string[] Order =
    [
        "dir", "fs", "netfs", "logical", "disk", "iscsi", "iscsi-direct", "scsi", "mpath", "rbd", "sheepdog", "gluster", "zfs", "vstorage",
    ];

    /// <summary>Writes the document.</summary>
    /// <param name="isSupported">Whether the driver has pools of a kind.</param>
    /// <returns>The document.</returns>
    public static string Write(Func<string, bool> isSupported)
    {
        ArgumentNullException.ThrowIfNull(isSupported);
        return XmlOutput.Format(new XElement("storagepoolCapabilities", Order.Select(name => Pool(name, isSupported(name)))));
    }

    private static XElement Pool(string name, bool isSupported)
    {
        PoolKind kind = PoolKind.All.First(one => one.Name == name);
        var pool = new XElement(
            "pool",
            new XAttribute("type", name),
            new XAttribute("supported", isSupported ? "yes" : "no"),
            Options("poolOptions", "sourceFormatType", kind.DefaultFormat ?? kind.Formats.FirstOrDefault(), kind.Formats),
            Options("volOptions", "targetFormatType", kind.VolumeFormats.FirstOrDefault(), VolumeFormats(kind)));
        if (pool.IsEmpty)
        {
            pool.Add(string.Empty);
        }

        return pool;
    }

    /// <summary>Images may have no format, too; for RBD libvirt tells none.</summary>
    private static ImmutableArray<string> VolumeFormats(PoolKind kind) => kind.Name switch
    {
        "rbd" => [],
        "disk" => kind.VolumeFormats,
        _ => ["none", .. kind.VolumeFormats],
    };

    private static XElement? Options(string element, string list, string? byDefault, ImmutableArray<string> formats)
    {
        if (byDefault is null)
        {
            return null;
        }

        var values = new XElement("enum", new XAttribute("name", list), formats.Select(format => new XElement("value", format)));
        if (values.IsEmpty)
        {
            values.Add(string.Empty);
        }

        return new XElement(element, new XElement("defaultFormat", new XAttribute("type", byDefault)), values);
    }
}
