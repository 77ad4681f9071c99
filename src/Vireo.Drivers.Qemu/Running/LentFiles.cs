using System.Xml.Linq;
using Vireo.Host.Files;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>
/// The host's files that a guest uses: QEMU's user owns them while it runs, root again after that, as libvirt has it where it cannot note
/// the former owner.
/// </summary>
internal static class LentFiles
{
    private const uint Root = 0;

    // Where documents name files of the host; text or attribute.
    private static readonly string[] OfSystem = ["kernel", "initrd", "dtb", "nvram"];

    /// <summary>Gives the files to QEMU's user.</summary>
    internal static void Lend(QemuNode node, XElement domain)
    {
        if (node.Identity is { } identity)
        {
            Change(node, domain, identity.UserId, identity.GroupId, missingIsFault: true);
        }
    }

    /// <summary>Gives them back.</summary>
    internal static void TakeBack(QemuNode node, XElement domain)
    {
        if (node.Identity is not null)
        {
            Change(node, domain, Root, Root, missingIsFault: false);
        }
    }

    private static void Change(QemuNode node, XElement domain, uint userId, uint groupId, bool missingIsFault)
    {
        foreach (string file in Of(node, domain).Distinct(StringComparer.Ordinal))
        {
            try
            {
                FileOwners.Change(file, userId, groupId);
            }
            catch (IOException) when (!missingIsFault || !File.Exists(file))
            {
                // QEMU says itself what it cannot open, in words that name the image.
            }
        }
    }

    private static IEnumerable<string> Of(QemuNode node, XElement domain)
    {
        IEnumerable<string> system = OfSystem.Select(name => domain.Element("os")?.Element(name)?.Value).OfType<string>();
        IEnumerable<string> disks = domain.Elements("devices").Elements("disk")
            .SelectMany(disk => disk.DescendantsAndSelf("source"))
            .Select(source => (source.Attribute("file") ?? source.Attribute("dev"))?.Value
                ?? node.Resources.PathOf(source.Attribute("pool")?.Value, source.Attribute("volume")?.Value))
            .OfType<string>();
        return system.Concat(disks).Where(path => path.Length > 0 && path[0] == '/');
    }
}
