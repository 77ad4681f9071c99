using System.Globalization;
using Vireo.Contract.Nodes;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Errors;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Qemu.Nodes;

/// <summary>What the host does.</summary>
internal sealed class NodeStatisticsPart : NodeStatisticsBase
{
    private const ulong NsPerTick = 10_000_000; // USER_HZ is 100
    private const string StatFile = "/proc/stat";

    // The places of a processor's times in /proc/stat, after its name.
    private const int UserPlace = 1;
    private const int NicePlace = 2;
    private const int SystemPlace = 3;
    private const int IdlePlace = 4;
    private const int WaitPlace = 5;
    private const int InterruptPlace = 6;
    private const int SoftInterruptPlace = 7;

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<NodeCpuFigure> Figures, int ParameterCount)> NodeGetCpuStatsAsync(
        int cpuNumber, int parameterCount, uint flags, CancellationToken cancellationToken)
    {
        const string Function = "virNodeGetCPUStats";
        const int All = (int)NodeAllCpus.All;
        if (cpuNumber < All)
        {
            throw CallFaults.Argument($"cpuNum in {Function} only accepts {All} as a negative value", Function, "cpuNum");
        }

        DriverFaults.CheckFlags(flags, 0, "virHostCPUGetStats");
        string name = cpuNumber == All ? "cpu" : string.Create(CultureInfo.InvariantCulture, $"cpu{cpuNumber}");
        string[] words = File.ReadLines(StatFile).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .FirstOrDefault(line => line.Length > SoftInterruptPlace && line[0] == name)
            ?? throw VirtException.Create(
                VirtErrorCode.InvalidArg,
                VirtErrorDomain.None,
                "Invalid cpuNum in virHostCPUGetStatsLinux",
                detail: new VirtErrorDetail("virHostCPUGetStatsLinux", "cpuNum", null, 0, 0));
        NodeCpuFigure[] figures =
        [
            new(NodeCpuStatistics.Kernel, Time(words, SystemPlace, InterruptPlace, SoftInterruptPlace)),
            new(NodeCpuStatistics.User, Time(words, UserPlace, NicePlace)),
            new(NodeCpuStatistics.Idle, Time(words, IdlePlace)),
            new(NodeCpuStatistics.IoWait, Time(words, WaitPlace)),
        ];
        return ValueTask.FromResult<(IReadOnlyList<NodeCpuFigure>, int)>(
            parameterCount == 0 ? ([], figures.Length) : ([.. figures.Take(parameterCount)], 0));
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<NodeMemoryFigure> Figures, int ParameterCount)> NodeGetMemoryStatsAsync(
        int parameterCount, int cellNumber, uint flags, CancellationToken cancellationToken)
    {
        const string Function = "virNodeGetMemoryStats";
        const int All = (int)NodeAllCells.All;
        if (cellNumber < All)
        {
            throw CallFaults.Argument($"cellNum in {Function} only accepts {All} as a negative value", Function, "cpuNum");
        }

        DriverFaults.CheckFlags(flags, 0, "virHostMemGetStats");
        int last = HostMemory.FreeBytesOfNodes().Count() - 1;
        if (cellNumber > last)
        {
            const string Host = "virHostMemGetStats";
            throw VirtException.Create(
                VirtErrorCode.InvalidArg,
                VirtErrorDomain.None,
                string.Create(CultureInfo.InvariantCulture, $"cellNum in {Host} must be less than or equal to {last}"),
                detail: new VirtErrorDetail(Host, "cellNum", null, 0, 0));
        }

        NodeMemoryFigure[] figures = cellNumber == All
            ?
            [
                new(NodeMemoryStatistics.Total, HostMemory.TotalKib()),
                new(NodeMemoryStatistics.Free, HostMemory.Amount("MemFree:")),
                new(NodeMemoryStatistics.Buffers, HostMemory.Amount("Buffers:")),
                new(NodeMemoryStatistics.Cached, HostMemory.Amount("Cached:")),
            ]
            :
            [
                new(NodeMemoryStatistics.Total, HostMemory.TotalKibOf(cellNumber)),
                new(NodeMemoryStatistics.Free, HostMemory.FreeKibOf(cellNumber)),
            ];
        return ValueTask.FromResult<(IReadOnlyList<NodeMemoryFigure>, int)>(
            parameterCount == 0 ? ([], figures.Length) : ([.. figures.Take(parameterCount)], 0));
    }

    private static ulong Time(string[] words, params ReadOnlySpan<int> places)
    {
        ulong ticks = 0;
        foreach (int place in places)
        {
            ticks += ulong.Parse(words[place], NumberStyles.None, CultureInfo.InvariantCulture);
        }

        return ticks * NsPerTick;
    }
}
