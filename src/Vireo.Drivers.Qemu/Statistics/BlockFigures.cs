using System.Text.Json;
using System.Xml.Linq;
using Vireo.Contract.Domains.Statistics;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Drivers.Qemu.Running;

namespace Vireo.Drivers.Qemu.Statistics;

/// <summary>Figures of a guest's disks.</summary>
internal static class BlockFigures
{
    // libvirt's name of a figure and QEMU's, in libvirt's order.
    private static readonly (string Stats, string Qemu)[] Traffic =
    [
        ("rd.reqs", "rd_operations"), ("rd.bytes", "rd_bytes"), ("rd.times", "rd_total_time_ns"), ("wr.reqs", "wr_operations"),
        ("wr.bytes", "wr_bytes"), ("wr.times", "wr_total_time_ns"), ("fl.reqs", "flush_operations"), ("fl.times", "flush_total_time_ns"),
    ];

    /// <summary>Writes the disks of a guest.</summary>
    internal static void Write(StatsWriter output, GuestState state, MonitorFigures monitor)
    {
        XElement[] disks = [.. state.Definition.Root.Elements("devices").Elements("disk")];
        output.UInt("block.count", (uint)disks.Length);
        for (int i = 0; i < disks.Length; i++)
        {
            Write(output, $"block.{i}.", disks[i], monitor);
        }
    }

    /// <summary>The traffic of one disk of a running guest.</summary>
    internal static DomainBlockTraffic ReadTraffic(XElement disk, JsonElement blocks)
    {
        JsonElement stats = Find(disk, blocks)?.Find("stats") ?? default;
        return new DomainBlockTraffic(
            stats.Number("rd_operations"), stats.Number("rd_bytes"), stats.Number("wr_operations"), stats.Number("wr_bytes"), -1);
    }

    /// <summary>QEMU's entry of a disk.</summary>
    internal static JsonElement? Find(XElement disk, JsonElement blocks)
    {
        string alias = disk.Element("alias")?.Attribute("name")?.Value ?? string.Empty;
        foreach (JsonElement block in blocks.Items())
        {
            // Where blocks have nodes, a disk is known by its device: /machine/peripheral/virtio-disk0/virtio-backend, or its alias.
            if (block.Text("qdev").Split('/').Contains(alias) || (alias.Length > 0 && block.Text("device") == "drive-" + alias))
            {
                return block;
            }
        }

        return null;
    }

    private static void Write(StatsWriter output, string prefix, XElement disk, MonitorFigures monitor)
    {
        output.Text(prefix + "name", disk.Element("target")?.Attribute("dev")?.Value ?? string.Empty);
        XElement? source = disk.Element("source");
        string? path = (source?.Attribute("file") ?? source?.Attribute("dev"))?.Value;
        if (path is not null)
        {
            output.Text(prefix + "path", path);
        }

        if (source?.Attribute("index")?.Value is { } index && uint.TryParse(index, out uint number))
        {
            output.UInt(prefix + "backingIndex", number);
        }

        if (Find(disk, monitor.BlockStats) is not { } block)
        {
            return;
        }

        JsonElement stats = block.Find("stats") ?? default;
        foreach ((string name, string qemu) in Traffic)
        {
            output.ULong(prefix + name, (ulong)stats.Number(qemu));
        }

        WriteSizes(output, prefix, block.Text("node-name"), monitor);
    }

    private static void WriteSizes(StatsWriter output, string prefix, string node, MonitorFigures monitor)
    {
        JsonElement storage = monitor.NodeStats.Items().FirstOrDefault(one => one.Text("node-name") == node.Replace("-format", "-storage", StringComparison.Ordinal));
        JsonElement image = monitor.Nodes.Items().FirstOrDefault(one => one.Text("node-name") == node).Find("image") ?? default;
        JsonElement file = monitor.Nodes.Items()
            .FirstOrDefault(one => one.Text("node-name") == node.Replace("-format", "-storage", StringComparison.Ordinal)).Find("image") ?? default;
        ulong? allocation = (ulong?)storage.Find("stats")?.FindNumber("wr_highest_offset");
        if (allocation is { } bytes)
        {
            output.ULong(prefix + "allocation", bytes);
        }

        if (image.FindNumber("virtual-size") is { } capacity)
        {
            output.ULong(prefix + "capacity", (ulong)capacity);
        }

        if (file.FindNumber("virtual-size") is { } physical)
        {
            output.ULong(prefix + "physical", (ulong)physical);
        }
    }
}
