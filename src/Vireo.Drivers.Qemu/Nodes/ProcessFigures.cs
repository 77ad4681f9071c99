using System.Globalization;

namespace Vireo.Drivers.Qemu.Nodes;

/// <summary>What <c>/proc</c> tells of a process or a thread. One that has ended has used nothing.</summary>
internal static class ProcessFigures
{
    private const ulong NsPerTick = 10_000_000; // USER_HZ is 100 on every Linux that QEMU runs guests on
    private const int UserTime = 11;
    private const int SystemTime = 12;
    private const int LastCpu = 36;
    private const int ResidentPages = 21;
    private const ulong PageKib = 4;

    /// <summary>The processor time of a process, all its threads together.</summary>
    internal static ulong CpuTimeNs(int pid) => Read($"/proc/{pid}/stat") is { } fields
        ? (Number(fields, UserTime) + Number(fields, SystemTime)) * NsPerTick
        : 0;

    /// <summary>User and system time of a process, in nanoseconds.</summary>
    internal static (ulong User, ulong System) CpuTimesNs(int pid) => Read($"/proc/{pid}/stat") is { } fields
        ? (Number(fields, UserTime) * NsPerTick, Number(fields, SystemTime) * NsPerTick)
        : default;

    /// <summary>The processor time of a thread, and the processor that it ran on last.</summary>
    internal static (ulong TimeNs, int Cpu) Thread(int pid, int threadId) => Read($"/proc/{pid}/task/{threadId}/stat") is { } fields
        ? ((Number(fields, UserTime) + Number(fields, SystemTime)) * NsPerTick, (int)Number(fields, LastCpu))
        : default;

    /// <summary>How long a thread waited for a processor, if the kernel tells; libvirt calls the two wait and delay.</summary>
    internal static (ulong WaitNs, ulong DelayNs)? Scheduling(int pid, int threadId)
    {
        try
        {
            string[] fields = File.ReadAllText($"/proc/{pid}/task/{threadId}/schedstat").Split(' ');
            return fields.Length > 1 ? (0, Number(fields, 1)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>How much memory a process holds.</summary>
    internal static ulong ResidentKib(int pid) => Read($"/proc/{pid}/stat") is { } fields ? Number(fields, ResidentPages) * PageKib : 0;

    /// <summary>The fields behind the program's name, which may hold anything.</summary>
    private static string[]? Read(string path)
    {
        try
        {
            string text = File.ReadAllText(path);
            return text[(text.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static ulong Number(string[] fields, int index) =>
        index < fields.Length && ulong.TryParse(fields[index], NumberStyles.None, CultureInfo.InvariantCulture, out ulong number) ? number : 0;
}
