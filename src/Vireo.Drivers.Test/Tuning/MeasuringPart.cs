using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Statistics;
using Vireo.Contract.Parameters;
using Vireo.Drivers.Test.Domains;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.Calls;
using Vireo.Host.Tuning;

namespace Vireo.Drivers.Test.Tuning;

/// <summary>What guests take of the node's processors, and which counters watch them.</summary>
internal sealed class MeasuringPart(TestNode node) : DomainMeasuringBase
{
    private readonly TunedDomains _domains = new(node);

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> DomainGetCpuStatsAsync(
        DomainHandle domain,
        uint parameterCount,
        int firstCpu,
        uint cpuCount,
        TypedParameterFlags flags,
        CancellationToken cancellationToken)
    {
        CpuTimes.Check(parameterCount, firstCpu, cpuCount);
        TestFaults.CheckFlags((uint)flags, (uint)TypedParameterFlags.StringOkay, "testDomainGetCPUStats");
        _ = node.RunningStateOf(domain);
        return ValueTask.FromResult(firstCpu < 0
            ? CpuTimes.Total(parameterCount)
            : CpuTimes.Each(parameterCount, firstCpu, cpuCount, node.Cpu.CoresPerSocket));
    }

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<TypedParameter>> DomainGetPerfEventsAsync(
        DomainHandle domain, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, ModificationTarget.BothAndTexts, "testDomainGetPerfEvents");
        return ValueTask.FromResult(PerformanceCounters.Get(_domains.DefinitionOf(domain, (uint)flags)));
    }

    /// <inheritdoc />
    public override ValueTask DomainSetPerfEventsAsync(
        DomainHandle domain, IReadOnlyList<TypedParameter> parameters, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, ModificationTarget.Both, "testDomainSetPerfEvents");
        PerformanceCounters.Check(parameters);
        return _domains.ChangeOne(domain, (uint)flags, definition => PerformanceCounters.Set(definition, parameters));
    }
}
