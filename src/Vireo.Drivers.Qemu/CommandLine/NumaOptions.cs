using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;
using Vireo.Drivers.Qemu.Memory;

namespace Vireo.Drivers.Qemu.CommandLine;

/// <summary>The guest's NUMA cells.</summary>
internal static class NumaOptions
{
    private const long KibPerMib = 1024;
    private const long OwnDistance = 10;
    private const long OtherDistance = 20;

    internal static void Build(Launch launch)
    {
        IReadOnlyList<XElement> cells = launch.Guest.Cells;
        if (cells.Count == 0)
        {
            return;
        }

        if (!cells.Any(cell => cell.Has("@cpus")))
        {
            throw QemuFaults.Unsupported("At least one NUMA node has to have CPUs");
        }

        MemoryNeed[] needs = [.. cells.Select(Need)];
        bool backends = launch.Guest.MachineType?.HasNumaMemory != true || needs.Any(need => MemoryBackends.IsNeeded(need, launch));
        for (int i = 0; i < cells.Count; i++)
        {
            if (backends)
            {
                MemoryBackends.Add(needs[i], launch);
            }

            AddNode(cells[i], needs[i], backends, launch);
        }

        AddDistances(cells, launch);
    }

    private static MemoryNeed Need(XElement cell) =>
        new("ram-node" + cell.At("@id"), cell.Number("@memory") ?? 0) { Cell = cell.Number("@id") };

    private static void AddNode(XElement cell, MemoryNeed need, bool backends, Launch launch)
    {
        OptionText text = new OptionText("node").With("nodeid", cell.At("@id"));
        foreach (string range in cell.At("@cpus")?.Split(',') ?? [])
        {
            text.With("cpus", range);
        }

        text.With("memdev", backends ? need.Id : null).With("mem", backends ? null : need.SizeKib / KibPerMib);
        launch.Arguments.Add("-numa", text.ToString());
    }

    private static void AddDistances(IReadOnlyList<XElement> cells, Launch launch)
    {
        if (!cells.Any(cell => cell.Element("distances") is not null))
        {
            return;
        }

        foreach (XElement from in cells)
        {
            foreach (XElement to in cells)
            {
                launch.Arguments.Add("-numa", string.Create(
                    CultureInfo.InvariantCulture, $"dist,src={from.At("@id")},dst={to.At("@id")},val={Distance(from, to)}"));
            }
        }
    }

    private static long Distance(XElement from, XElement to) =>
        from.All("distances/sibling").FirstOrDefault(sibling => sibling.At("@id") == to.At("@id")).Number("@value")
            ?? to.All("distances/sibling").FirstOrDefault(sibling => sibling.At("@id") == from.At("@id")).Number("@value")
            ?? (from == to ? OwnDistance : OtherDistance);
}
