using Vireo.Host.DomainXml;

namespace Vireo.Host.Tuning;

/// <summary>Sets of processors as the wire's maps: bit 0 of byte 0 is processor 0.</summary>
public static class CpuMaps
{
    private const int BitsPerByte = 8;

    /// <summary>A map as a set in its normal form; empty where no bit is set.</summary>
    /// <param name="map">The map.</param>
    /// <returns>The set.</returns>
    public static string ToSet(ReadOnlySpan<byte> map)
    {
        var cpus = new List<int>();
        for (int cpu = 0; cpu < map.Length * BitsPerByte; cpu++)
        {
            if ((map[cpu / BitsPerByte] & (1 << (cpu % BitsPerByte))) != 0)
            {
                cpus.Add(cpu);
            }
        }

        return CpuSets.Format(cpus);
    }

    /// <summary>The processors of a set.</summary>
    /// <param name="set">The set; null: the first of the host's; empty: none.</param>
    /// <param name="hostCpus">How many the host has.</param>
    /// <returns>Their numbers, ascending.</returns>
    public static IEnumerable<int> Members(string? set, int hostCpus) => set switch
    {
        null => Enumerable.Range(0, hostCpus),
        "" => [],
        _ => CpuSets.Members(set),
    };

    /// <summary>Writes a set into a map, as far as that goes.</summary>
    /// <param name="cpus">The processors.</param>
    /// <param name="map">The map, all zero.</param>
    public static void Write(IEnumerable<int> cpus, Span<byte> map)
    {
        ArgumentNullException.ThrowIfNull(cpus);
        foreach (int cpu in cpus)
        {
            if (cpu / BitsPerByte < map.Length)
            {
                map[cpu / BitsPerByte] |= (byte)(1 << (cpu % BitsPerByte));
            }
        }
    }
}
