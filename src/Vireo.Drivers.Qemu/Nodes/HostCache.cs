using System.Globalization;

namespace Vireo.Drivers.Qemu.Nodes;

/// <summary>A cache that processors of the host share, from <c>/sys</c>.</summary>
/// <param name="Id">Its number among those of its level.</param>
/// <param name="Level">Its level.</param>
/// <param name="Type">What it holds: <c>both</c>, <c>code</c>, <c>data</c>.</param>
/// <param name="SizeKib">Its size.</param>
/// <param name="Cpus">The processors, as a list.</param>
internal sealed record HostCache(int Id, int Level, string Type, ulong SizeKib, string Cpus)
{
    /// <summary>libvirt tells of caches from this level on.</summary>
    private const int FirstLevel = 3;

    /// <summary>The caches, each once.</summary>
    internal static IReadOnlyList<HostCache> ReadAll() =>
    [
        .. HostTopology.Read().Online
            .Select(cpu => $"/sys/devices/system/cpu/cpu{cpu}/cache")
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateDirectories(folder, "index*"))
            .Where(folder => File.Exists(Path.Combine(folder, "id")))
            .Select(Read)
            .Where(cache => cache.Level >= FirstLevel)
            .DistinctBy(cache => (cache.Level, cache.Type, cache.Id))
            .OrderBy(cache => cache.Level).ThenBy(cache => cache.Id),
    ];

    private static HostCache Read(string folder)
    {
        string type = Text(folder, "type") switch { "Unified" => "both", "Instruction" => "code", _ => "data" };
        return new HostCache(Number(Text(folder, "id")), Number(Text(folder, "level")), type, (ulong)Number(Text(folder, "size").TrimEnd('K')), Text(folder, "shared_cpu_list"));
    }

    private static string Text(string folder, string file) => File.ReadAllText(Path.Combine(folder, file)).Trim();

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
