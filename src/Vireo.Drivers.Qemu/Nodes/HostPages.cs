using System.Globalization;

namespace Vireo.Drivers.Qemu.Nodes;

/// <summary>The pages of one size.</summary>
/// <param name="SizeKib">Their size.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Free">How many of them nobody uses.</param>
internal sealed record HostPages(uint SizeKib, ulong Count, ulong Free)
{
    private const string SystemFolder = "/sys/kernel/mm";
    private const string Prefix = "hugepages-";
    private static readonly uint BaseKib = (uint)(Environment.SystemPageSize / 1024);

    /// <summary>The sizes of pages that the host has, the smallest first.</summary>
    internal static IReadOnlyList<uint> Sizes => [BaseKib, .. Folders(null).Select(SizeOf).Order()];

    /// <summary>The pages of a NUMA node.</summary>
    /// <param name="nodeFolder">The node's folder; null: the host has no nodes.</param>
    /// <param name="memoryKib">The node's memory; what is not in huge pages is in the host's own.</param>
    /// <param name="freeKib">What is free of it.</param>
    internal static IReadOnlyList<HostPages> ReadAll(string? nodeFolder, ulong memoryKib, ulong freeKib = 0)
    {
        HostPages[] huge = [.. Folders(nodeFolder)
            .Select(folder => new HostPages(SizeOf(folder), Number(folder, "nr_hugepages"), Number(folder, "free_hugepages")))
            .OrderBy(pages => pages.SizeKib)];
        ulong inHuge = huge.Aggregate(0UL, (sum, pages) => sum + (pages.SizeKib * pages.Count));
        return [new HostPages(BaseKib, (memoryKib - Math.Min(memoryKib, inHuge)) / BaseKib, freeKib / BaseKib), .. huge];
    }

    private static string[] Folders(string? nodeFolder)
    {
        string folder = Path.Combine(nodeFolder ?? SystemFolder, "hugepages");
        return Directory.Exists(folder) ? Directory.GetDirectories(folder, Prefix + "*kB") : [];
    }

    private static uint SizeOf(string folder) =>
        uint.Parse(Path.GetFileName(folder)[Prefix.Length..^"kB".Length], NumberStyles.None, CultureInfo.InvariantCulture);

    private static ulong Number(string folder, string file) =>
        ulong.Parse(File.ReadAllText(Path.Combine(folder, file)), NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
}
