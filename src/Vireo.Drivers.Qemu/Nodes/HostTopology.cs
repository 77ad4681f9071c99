using System.Globalization;

namespace Vireo.Drivers.Qemu.Nodes;

/// <summary>The host's processors, from <c>/sys</c> and <c>/proc</c>.</summary>
/// <param name="Online">The numbers of those that work.</param>
/// <param name="Present">How many there are.</param>
/// <param name="Nodes">How many NUMA nodes.</param>
/// <param name="Sockets">Sockets of a node.</param>
/// <param name="Cores">Cores of a socket.</param>
/// <param name="Threads">Threads of a core.</param>
/// <param name="Mhz">How fast they are.</param>
internal sealed record HostTopology(IReadOnlyList<int> Online, int Present, int Nodes, int Sockets, int Cores, int Threads, int Mhz)
{
    private const string Folder = "/sys/devices/system";

    /// <summary>The architecture in libvirt's words.</summary>
    internal static string Architecture => System.Runtime.InteropServices.RuntimeInformation.OSArchitecture switch
    {
        System.Runtime.InteropServices.Architecture.Arm64 => "aarch64",
        System.Runtime.InteropServices.Architecture.X86 => "i686",
        _ => "x86_64",
    };

    internal static HostTopology Read()
    {
        int[] online = [.. Numbers(Text($"{Folder}/cpu/online") ?? "0")];
        int present = Numbers(Text($"{Folder}/cpu/present") ?? "0").DefaultIfEmpty(0).Max() + 1;
        int nodes = Math.Max(1, Directory.Exists($"{Folder}/node") ? Directory.EnumerateDirectories($"{Folder}/node", "node*").Count() : 1);
        (int Package, int Core)[] places = [.. online.Select(cpu => (Number(cpu, "physical_package_id"), Number(cpu, "core_id")))];
        int sockets = Math.Max(1, places.Select(place => place.Package).Distinct().Count());
        int cores = Math.Max(1, places.GroupBy(place => place.Package).Select(group => group.Select(place => place.Core).Distinct().Count()).DefaultIfEmpty(1).Max());
        int threads = Math.Max(1, places.GroupBy(place => place).Select(group => group.Count()).DefaultIfEmpty(1).Max());
        int perNode = Math.Max(1, sockets / nodes);

        // Where the numbers do not make up the whole, libvirt says one flat socket.
        return nodes * perNode * cores * threads == online.Length
            ? new HostTopology(online, present, nodes, perNode, cores, threads, ReadMhz())
            : new HostTopology(online, present, 1, 1, online.Length, 1, ReadMhz());
    }

    /// <summary>The numbers of a list such as <c>0-3,8</c>.</summary>
    internal static IEnumerable<int> Numbers(string list)
    {
        foreach (string part in list.Trim().Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] ends = part.Split('-');
            if (int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out int first)
                && int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out int last))
            {
                for (int number = first; number <= last; number++)
                {
                    yield return number;
                }
            }
        }
    }

    /// <summary>How wide an address of the host's memory is; null: it is not told.</summary>
    internal static int? PhysicalAddressBits() => CpuLine("address sizes") is { } line
        && int.TryParse(line.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out int bits) ? bits : null;

    /// <summary>The version of the processors' microcode; null: it is not told.</summary>
    internal static uint? Microcode() => CpuLine("microcode") is { } line
        && uint.TryParse(line.Replace("0x", string.Empty, StringComparison.Ordinal), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out uint version)
        && version != 0 ? version : null;

    private static int Number(int cpu, string name) =>
        int.TryParse(Text($"{Folder}/cpu/cpu{cpu}/topology/{name}"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private static int ReadMhz() =>
        double.TryParse(CpuLine("cpu MHz"), NumberStyles.Float, CultureInfo.InvariantCulture, out double mhz) ? (int)mhz : 0;

    /// <summary>What <c>/proc/cpuinfo</c> says under a name, of the first processor that has it.</summary>
    private static string? CpuLine(string name)
    {
        string? line = Text("/proc/cpuinfo")?.Split('\n').FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal));
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    private static string? Text(string path) => File.Exists(path) ? File.ReadAllText(path).TrimEnd() : null;
}
