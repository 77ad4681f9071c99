using System.Globalization;

namespace Vireo.Drivers.Qemu.Nodes;

/// <summary>A NUMA node of the host, from <c>/sys</c>.</summary>
/// <param name="Id">Its number.</param>
/// <param name="MemoryKib">Its memory.</param>
/// <param name="Pages">How many pages of each size it has, the smallest first.</param>
/// <param name="Distances">How far the nodes are from it, by their numbers.</param>
/// <param name="Cpus">Its processors.</param>
internal sealed record HostCell(
    int Id, ulong MemoryKib, IReadOnlyList<HostPages> Pages, IReadOnlyList<(int Cell, int Distance)> Distances, IReadOnlyList<HostProcessor> Cpus)
{
    private const string NodeFolder = "/sys/devices/system/node";

    /// <summary>The nodes; a host without NUMA is one.</summary>
    internal static IReadOnlyList<HostCell> ReadAll()
    {
        int[] ids = [.. Ids()];
        return [.. ids.Select(id => Read(id, ids))];
    }

    private static IEnumerable<int> Ids() => Directory.Exists(NodeFolder)
        ? Directory.EnumerateDirectories(NodeFolder, "node*")
            .Select(path => int.TryParse(Path.GetFileName(path)["node".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? id : -1)
            .Where(id => id >= 0).Order()
        : [0];

    private static HostCell Read(int id, int[] ids)
    {
        string folder = $"{NodeFolder}/node{id}";
        bool isNuma = Directory.Exists(folder);
        ulong memory = HostMemory.TotalKibOf(id);
        string[] distances = isNuma ? File.ReadAllText($"{folder}/distance").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];
        IEnumerable<int> cpus = isNuma ? HostTopology.Numbers(File.ReadAllText($"{folder}/cpulist")) : HostTopology.Read().Online;
        return new HostCell(
            id,
            memory,
            HostPages.ReadAll(isNuma ? folder : null, memory),
            [.. ids.Zip(distances, (cell, text) => (cell, int.Parse(text, CultureInfo.InvariantCulture)))],
            [.. cpus.Select(HostProcessor.Read)]);
    }
}
