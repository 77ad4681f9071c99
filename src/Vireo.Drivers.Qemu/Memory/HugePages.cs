using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;
using Vireo.Host.DomainXml;

namespace Vireo.Drivers.Qemu.Memory;

/// <summary>The pages that a part of a guest's memory is made of.</summary>
/// <param name="SizeKib">Their size; 0: the host's own.</param>
/// <param name="IsForCell">Whether the document asks for them for this part alone.</param>
internal sealed record HugePages(long SizeKib, bool IsForCell)
{
    /// <summary>Whether they are huge.</summary>
    internal bool IsUsed => SizeKib > 0;

    /// <summary>Finds the pages of a part.</summary>
    internal static HugePages Find(MemoryNeed need, Launch launch)
    {
        if (need.Module.Number("source/pagesize") is { } given)
        {
            return Sized(given, isForCell: true, launch);
        }

        XElement? element = launch.Guest.Domain.Element("memoryBacking")?.Element("hugepages");
        if (element is null)
        {
            return new HugePages(0, false);
        }

        XElement[] pages = [.. element.Elements("page")];
        XElement? own = need.Cell is { } cell
            ? pages.FirstOrDefault(page => page.At("@nodeset") is { } nodes && CpuSets.Members(nodes).Contains((int)cell))
            : null;
        XElement? general = pages.LastOrDefault(page => !page.Has("@nodeset"));
        if (own is null && general is null && pages.Length > 0)
        {
            return new HugePages(0, false);
        }

        return Sized((own ?? general).Number("@size") ?? 0, own is not null, launch);
    }

    /// <summary>The folder that gives such pages.</summary>
    internal string Folder(Launch launch)
    {
        string? mount = launch.Inputs.HugePages.FirstOrDefault(one => one.PageKib == SizeKib).Folder
            ?? throw QemuFaults.Internal($"Unable to find any usable hugetlbfs mount for {SizeKib} KiB");
        return $"{mount}/libvirt/qemu/{Path.GetFileName(launch.Inputs.DomainFolder).Replace("domain-", "", StringComparison.Ordinal)}";
    }

    private static HugePages Sized(long sizeKib, bool isForCell, Launch launch)
    {
        if (sizeKib == launch.Inputs.PageKib)
        {
            return new HugePages(0, false);
        }

        if (sizeKib > 0)
        {
            return new HugePages(sizeKib, isForCell);
        }

        return launch.Inputs.HugePages.Count > 0
            ? new HugePages(launch.Inputs.HugePages[0].PageKib, isForCell)
            : throw QemuFaults.Internal("hugetlbfs filesystem is not mounted or disabled by administrator config");
    }
}
