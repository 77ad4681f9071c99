using System.Globalization;

namespace Vireo.Drivers.Qemu.Nodes;

/// <summary>The host's memory, from <c>/proc</c> and <c>/sys</c>.</summary>
internal static class HostMemory
{
    private const ulong BytesPerKib = 1024;
    private const string SystemFile = "/proc/meminfo";
    private const string NodeFolder = "/sys/devices/system/node";

    /// <summary>All memory, in KiB.</summary>
    internal static ulong TotalKib() => Amount(SystemFile, "MemTotal:");

    /// <summary>The memory of a NUMA node, in KiB.</summary>
    internal static ulong TotalKibOf(int node) => Amount(FileOf(node), "MemTotal:");

    /// <summary>What is free of a NUMA node, in KiB.</summary>
    internal static ulong FreeKibOf(int node) => Amount(FileOf(node), "MemFree:");

    /// <summary>What is free, in bytes.</summary>
    internal static ulong FreeBytes() => FreeBytesOfNodes().Aggregate(0UL, static (sum, free) => sum + free);

    /// <summary>What is free of each NUMA node, in bytes.</summary>
    internal static IEnumerable<ulong> FreeBytesOfNodes() => Directory.Exists(NodeFolder)
        ? Directory.EnumerateDirectories(NodeFolder, "node*").Order(StringComparer.Ordinal).Select(node => Amount(Path.Combine(node, "meminfo"), "MemFree:") * BytesPerKib)
        : [Amount(SystemFile, "MemFree:") * BytesPerKib];

    /// <summary>One of the host's amounts, in KiB.</summary>
    internal static ulong Amount(string name) => Amount(SystemFile, name);

    private static string FileOf(int node)
    {
        string file = $"{NodeFolder}/node{node}/meminfo";
        return File.Exists(file) ? file : SystemFile;
    }

    private static ulong Amount(string file, string name)
    {
        foreach (string line in File.ReadLines(file))
        {
            int at = line.IndexOf(name, StringComparison.Ordinal);
            if (at == 0 || (at > 0 && line[at - 1] == ' '))
            {
                string[] words = line[(at + name.Length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                return words.Length > 0 && ulong.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out ulong kib) ? kib : 0;
            }
        }

        return 0;
    }
}
