using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Nodes;
using Vireo.Drivers.Qemu.Processors;

namespace Vireo.Drivers.Qemu.Reports;

/// <summary>Describes the host for <c>virConnectGetCapabilities</c>.</summary>
internal static class HostReport
{
    private static readonly string[] Transports = ["tcp", "rdma"];

    /// <summary>Describes the host.</summary>
    /// <param name="uuid">Its UUID.</param>
    /// <param name="label">User and group that guests run as (<c>+64055:+64055</c>); null: files are not labelled.</param>
    internal static XElement Describe(Guid uuid, string? label)
    {
        HostTopology topology = HostTopology.Read();
        IReadOnlyList<HostCache> caches = HostCache.ReadAll();
        return new XElement(
            "host",
            new XElement("uuid", uuid.ToString("D")),
            DescribeCpu(topology),
            new XElement("power_management"),
            new XElement("iommu", new XAttribute("support", HasIommu() ? "yes" : "no")),
            new XElement(
                "migration_features",
                new XElement("live"),
                new XElement("uri_transports", Transports.Select(name => new XElement("uri_transport", name)))),
            DescribeCells(HostCell.ReadAll()),
            caches.Count > 0 ? new XElement("cache", caches.Select(DescribeCache)) : null,
            SecurityModel("none"),
            label is null ? null : SecurityModel("dac", BaseLabel("kvm", label), BaseLabel("qemu", label)));
    }

    private static XElement DescribeCpu(HostTopology topology)
    {
        HostCpu? cpu = HostCpu.Current;
        int? physicalBits = HostTopology.PhysicalAddressBits();
        return new XElement(
            "cpu",
            new XElement("arch", HostTopology.Architecture),
            cpu?.Decoded is { } decoded ? new XElement("model", decoded.Model.Name) : null,
            cpu?.Decoded?.Vendor is { } vendor ? new XElement("vendor", vendor) : null,
            HostTopology.Microcode() is { } microcode ? new XElement("microcode", new XAttribute("version", microcode)) : null,
            cpu is null ? null : new XElement("signature", Number("family", cpu.Family), Number("model", cpu.Model), Number("stepping", cpu.Stepping)),
            new XElement(
                "topology",
                Number("sockets", topology.Sockets),
                Number("dies", 1),
                Number("cores", topology.Cores),
                Number("threads", topology.Threads)),
            physicalBits is { } bits ? new XElement("maxphysaddr", new XAttribute("mode", "emulate"), Number("bits", bits)) : null,
            cpu?.Decoded?.Required.Select(name => new XElement("feature", new XAttribute("name", name))),
            HostPages.Sizes.Select(size => new XElement("pages", new XAttribute("unit", "KiB"), Number("size", size))));
    }

    private static XElement DescribeCells(IReadOnlyList<HostCell> cells) => new(
        "topology",
        new XElement("cells", Number("num", cells.Count), cells.Select(DescribeCell)));

    private static XElement DescribeCell(HostCell cell) => new(
        "cell",
        Number("id", cell.Id),
        new XElement("memory", new XAttribute("unit", "KiB"), Text(cell.MemoryKib)),
        cell.Pages.Select(pages => new XElement("pages", new XAttribute("unit", "KiB"), Number("size", pages.SizeKib), Text(pages.Count))),
        cell.Distances.Count == 0 ? null : new XElement(
            "distances", cell.Distances.Select(one => new XElement("sibling", Number("id", one.Cell), Number("value", one.Distance)))),
        new XElement("cpus", Number("num", cell.Cpus.Count), cell.Cpus.Select(DescribeProcessor)));

    private static XElement DescribeProcessor(HostProcessor cpu) => new(
        "cpu",
        Number("id", cpu.Id),
        Number("socket_id", cpu.Socket),
        Number("die_id", cpu.Die),
        Number("core_id", cpu.Core),
        new XAttribute("siblings", cpu.Siblings));

    private static XElement DescribeCache(HostCache cache)
    {
        bool inMib = cache.SizeKib % 1024 == 0;
        return new XElement(
            "bank",
            Number("id", cache.Id),
            Number("level", cache.Level),
            new XAttribute("type", cache.Type),
            new XAttribute("size", Text(inMib ? cache.SizeKib / 1024 : cache.SizeKib)),
            new XAttribute("unit", inMib ? "MiB" : "KiB"),
            new XAttribute("cpus", cache.Cpus));
    }

    private static XElement SecurityModel(string name, params object?[] labels) =>
        new("secmodel", new XElement("model", name), new XElement("doi", 0), labels);

    private static XElement BaseLabel(string type, string label) => new("baselabel", new XAttribute("type", type), label);

    private static bool HasIommu()
    {
        const string Groups = "/sys/kernel/iommu_groups";
        return Directory.Exists(Groups) && Directory.EnumerateFileSystemEntries(Groups).Any();
    }

    private static XAttribute Number(string name, long value) => new(name, value);

    private static string Text(ulong number) => number.ToString(CultureInfo.InvariantCulture);
}
