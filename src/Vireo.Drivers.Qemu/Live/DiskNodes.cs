using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Live;

/// <summary>Numbers the images of disks; their nodes are named after the numbers.</summary>
internal static class DiskNodes
{
    internal static void Number(Guest guest, bool endsChains)
    {
        int next = 1;
        foreach (XElement disk in guest.Devices.Elements("disk").Reverse())
        {
            int number = next++;
            ShareUncached(disk);
            if (disk.Element("source") is not { } source)
            {
                Empty(disk);
                continue;
            }

            if (disk.Is("@type", "vhostuser"))
            {
                continue;
            }

            if (source.At("@protocol") is "nbd" or "vxhs")
            {
                source.SetAfter("tls", source.At("@tls") ?? "no", "protocol", "name", "query");
            }

            source.SetAfter("index", number, [.. source.Attributes().Select(attribute => attribute.Name.LocalName)]);
            next = NumberBase(disk, next, endsChains);
        }
    }

    /// <summary>What several guests write must not lie in one host's cache.</summary>
    private static void ShareUncached(XElement disk)
    {
        if (disk.Element("shareable") is not null && disk.Element("readonly") is null && !disk.Has("driver/@cache"))
        {
            disk.Element("driver")?.SetAfter("cache", "none", "name", "type");
        }
    }

    /// <summary>A drive without a medium has no format, and QEMU starts it closed.</summary>
    private static void Empty(XElement disk)
    {
        disk.Element("driver")?.SetAttributeValue("type", null);
        disk.Element("target")?.SetAttributeValue("tray", null);
    }

    /// <summary>Only below images of the host does the driver look.</summary>
    private static bool IsLocal(string? type) => type is not ("network" or "nvme" or "vhostuser");

    /// <summary>Images that the document names below; a chain without an end gets one where images are looked at.</summary>
    private static int NumberBase(XElement disk, int next, bool endsChains)
    {
        XElement holder = disk;
        while (holder.Element("backingStore") is { } backing && backing.Has("@type"))
        {
            backing.SetAfter("index", next++, "type");
            holder = backing;
        }

        if (endsChains && holder.Element("backingStore") is null && IsLocal(holder == disk ? disk.At("@type") : holder.At("@type")))
        {
            var end = new XElement("backingStore");
            if (holder == disk)
            {
                disk.Element("source")?.AddAfterSelf(end);
            }
            else
            {
                holder.Add(end);
            }
        }

        return next;
    }
}
