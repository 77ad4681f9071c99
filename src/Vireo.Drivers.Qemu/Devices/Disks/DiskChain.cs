using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Disks;

/// <summary>A disk's image and those that it is based on, the topmost first.</summary>
internal sealed class DiskChain
{
    private readonly XElement _disk;
    private readonly List<DiskImage> _images = [];

    private DiskChain(XElement disk) => _disk = disk;

    /// <summary>The images, the topmost first.</summary>
    internal IReadOnlyList<DiskImage> Images => _images;

    /// <summary>Reads a disk's chain; a drive without a medium has none.</summary>
    internal static DiskChain Of(XElement disk, Launch launch)
    {
        var chain = new DiskChain(disk);
        if (disk.Element("source") is null)
        {
            return chain;
        }

        chain._images.Add(DiskImage.Top(disk, launch));
        for (XElement? holder = disk.Element("backingStore"); holder?.Attribute("type") is not null; holder = holder.Element("backingStore"))
        {
            chain._images.Add(DiskImage.Backing(disk, holder, launch));
        }

        return chain;
    }

    /// <summary>The node that a disk's device reads from; null: there is no medium.</summary>
    internal static string? TopNode(XElement disk, Launch launch)
    {
        if (disk.Element("source") is null)
        {
            return null;
        }

        return CopiesOnRead(disk) ? CopyNode(disk) : DiskImage.Top(disk, launch).FormatNode;
    }

    /// <summary>Tells QEMU of the nodes, from the deepest up.</summary>
    internal void Build(Launch launch)
    {
        for (int i = _images.Count - 1; i >= 0; i--)
        {
            foreach (JsonObject secret in _images[i].Objects())
            {
                launch.Arguments.AddObject(secret);
            }

            foreach (JsonObject node in _images[i].Nodes(i + 1 < _images.Count ? _images[i + 1] : null))
            {
                launch.Arguments.Add("-blockdev", node);
            }
        }

        if (_images.Count > 0 && CopiesOnRead(_disk))
        {
            launch.Arguments.Add("-blockdev", new JsonObject
            {
                ["driver"] = "copy-on-read",
                ["node-name"] = CopyNode(_disk),
                ["file"] = _images[0].FormatNode,
                ["discard"] = "unmap",
            });
        }
    }

    private static bool CopiesOnRead(XElement disk) => disk.Switch("driver/@copy_on_read") == true;

    private static string CopyNode(XElement disk) => "libvirt-CoR-" + disk.At("target/@dev");
}
