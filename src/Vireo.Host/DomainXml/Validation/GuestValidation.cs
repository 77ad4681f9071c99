using System.Globalization;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Validation;

/// <summary>What a guest as a whole may not say.</summary>
internal static class GuestValidation
{
    private const string UserAliasPrefix = "ua-";

    internal static void Check(XElement domain, XElement devices)
    {
        CheckAliases(devices);
        CheckIommu(domain, devices);
        CheckHugePages(domain);
        CheckTuning(domain);
        CheckIdMap(domain.Element("idmap"));
        CheckThreads(domain);
    }

    private static void CheckAliases(XElement devices)
    {
        // A serial port and the console that stands for it are one device under two names.
        string? repeated = devices.Elements()
            .Where(device => device.Name != "console" || !device.Is("target/@type", "serial"))
            .Select(device => device.At("alias/@name"))
            .Where(alias => alias?.StartsWith(UserAliasPrefix, StringComparison.Ordinal) == true)
            .GroupBy(alias => alias, StringComparer.Ordinal)
            .FirstOrDefault(group => group.Skip(1).Any())?.Key;
        if (repeated is not null)
        {
            throw DomainFaults.Unsupported($"non unique alias detected: {repeated}");
        }
    }

    private static void CheckIommu(XElement domain, XElement devices)
    {
        if (devices.Element("iommu") is not { } iommu)
        {
            return;
        }

        if (iommu.Is("driver/@intremap", "on") && !domain.Is("features/ioapic/@driver", "qemu"))
        {
            throw DomainFaults.Unsupported("IOMMU interrupt remapping requires split I/O APIC (ioapic driver='qemu')");
        }

        if (iommu.Is("driver/@eim", "on") && !iommu.Is("driver/@intremap", "on"))
        {
            throw DomainFaults.Unsupported("IOMMU eim requires interrupt remapping to be enabled");
        }
    }

    private static void CheckHugePages(XElement domain)
    {
        XElement[] pages = [.. domain.Elements("memoryBacking").Elements("hugepages").Elements("page")];
        int cells = domain.Elements("cpu").Elements("numa").Elements("cell").Count();
        for (int i = 0; i < pages.Length; i++)
        {
            foreach (XElement before in pages.Take(i))
            {
                CheckPair(pages[i], before);
            }

            if (pages[i].At("@nodeset") is { } nodes && CpuSets.Members(nodes).FirstOrDefault(node => node >= cells, -1) is >= 0 and var missing)
            {
                throw Detail($"hugepages: node {missing} not found");
            }
        }
    }

    private static void CheckPair(XElement page, XElement before)
    {
        string? nodes = page.At("@nodeset");
        string? others = before.At("@nodeset");
        if (nodes is null && others is null)
        {
            throw Detail($"two master hugepages detected: {page.At("@size")} and {before.At("@size")}");
        }

        if (nodes is not null && others is not null && CpuSets.Members(nodes).Intersect(CpuSets.Members(others)).Any())
        {
            throw Detail($"nodeset attribute of hugepages of sizes {page.At("@size")} and {before.At("@size")} intersect");
        }
    }

    private static void CheckTuning(XElement domain)
    {
        string? repeated = domain.Elements("blkiotune").Elements("device").Select(device => device.At("path"))
            .GroupBy(path => path, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any())?.Key;
        if (repeated is not null)
        {
            throw DomainFaults.Unsupported($"duplicate blkio device path '{repeated}'");
        }
    }

    private static void CheckIdMap(XElement? map)
    {
        if (map is null)
        {
            return;
        }

        if (map.Element("uid") is null || map.Element("gid") is null)
        {
            throw DomainFaults.Unsupported("uid and gid should be mapped both");
        }

        if (!map.Is("uid/@start", "0") || !map.Is("gid/@start", "0"))
        {
            throw DomainFaults.Unsupported("You must map the root user of container");
        }
    }

    private static void CheckThreads(XElement domain)
    {
        foreach (XElement thread in domain.Elements("iothreadids").Elements("iothread").Concat(domain.Elements("defaultiothread")))
        {
            if (thread.Is("@thread_pool_max", "0"))
            {
                throw DomainFaults.Unsupported("thread_pool_max must be a positive integer");
            }

            if (thread.At("@thread_pool_max") is { } most && thread.At("@thread_pool_min") is { } least
                && int.Parse(least, CultureInfo.InvariantCulture) > int.Parse(most, CultureInfo.InvariantCulture))
            {
                throw DomainFaults.Unsupported("thread_pool_min must be smaller or equal to thread_pool_max");
            }
        }
    }

    private static VirtException Detail(string detail) =>
        VirtErrorTexts.Raise(VirtErrorCode.XmlDetail, VirtErrorDomain.Domain, detail);
}
