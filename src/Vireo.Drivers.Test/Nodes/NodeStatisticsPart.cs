using Vireo.Contract.Nodes;
using Vireo.Drivers.Test.Faults;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Test.Nodes;

/// <summary>Fixed figures of the node's processors.</summary>
internal sealed class NodeStatisticsPart : NodeStatisticsBase
{
    private static readonly NodeCpuFigure[] CpuTimesNs =
    [
        new(NodeCpuStatistics.User, 9_797_400_000),
        new(NodeCpuStatistics.Kernel, 34_678_723_400_000),
        new(NodeCpuStatistics.Idle, 87_264_900_000),
        new(NodeCpuStatistics.IoWait, 763_600_000),
    ];

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

        TestFaults.CheckFlags(flags, 0, "testNodeGetCPUStats");
        return ValueTask.FromResult<(IReadOnlyList<NodeCpuFigure>, int)>(
            parameterCount == 0 ? ([], CpuTimesNs.Length) : ([.. CpuTimesNs.Take(parameterCount)], 0));
    }
}
