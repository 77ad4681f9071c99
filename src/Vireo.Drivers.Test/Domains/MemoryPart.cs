using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Memory;
using Vireo.Contract.Parameters;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Tuning;

namespace Vireo.Drivers.Test.Domains;

/// <summary>Guests' memory.</summary>
internal sealed class MemoryPart(TestNode node) : DomainMemoryBase
{
    private const DomainMemoryModFlags Supported = DomainMemoryModFlags.Live | DomainMemoryModFlags.Config | DomainMemoryModFlags.Maximum;

    /// <inheritdoc />
    public override ValueTask<ulong> DomainGetMaxMemoryAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.StateOf(domain).Definition.MaxMemoryKib);

    /// <inheritdoc />
    public override ValueTask DomainSetMaxMemoryAsync(DomainHandle domain, ulong memoryKib, CancellationToken cancellationToken)
    {
        CheckAmount(memoryKib, "virDomainSetMaxMemory");
        return Set(domain, memoryKib, DomainMemoryModFlags.Maximum);
    }

    /// <inheritdoc />
    public override ValueTask DomainSetMemoryAsync(DomainHandle domain, ulong memoryKib, CancellationToken cancellationToken)
    {
        CheckAmount(memoryKib, "virDomainSetMemory");
        return Set(domain, memoryKib, DomainMemoryModFlags.Live);
    }

    /// <inheritdoc />
    public override ValueTask DomainSetMemoryFlagsAsync(
        DomainHandle domain, ulong memoryKib, DomainMemoryModFlags flags, CancellationToken cancellationToken)
    {
        CheckAmount(memoryKib, "virDomainSetMemoryFlags");
        return Set(domain, memoryKib, flags);
    }

    /// <inheritdoc />
    public override ValueTask DomainSetMemoryParametersAsync(
        DomainHandle domain, IReadOnlyList<TypedParameter> parameters, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, ModificationTarget.Both, "testDomainSetMemoryParameters");
        MemoryLimits.Check(parameters);
        node.Change(domain, state => SetLimits(state, parameters, (uint)flags));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> DomainGetMemoryParametersAsync(
        DomainHandle domain, int parameterCount, uint flags, CancellationToken cancellationToken)
    {
        CallCounts.Check(parameterCount, RemoteLimits.DomainMemoryParameters, "nparams", "REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX");
        ModificationTarget.CheckOne(flags, "virDomainGetMemoryParameters");
        TestFaults.CheckFlags(flags, ModificationTarget.BothAndTexts, "testDomainGetMemoryParameters");
        TestDomainState state = node.StateOf(domain);
        DomainDefinition definition = ModificationTarget.Resolve(flags, state).Of(state);
        return ValueTask.FromResult((MemoryLimits.Get(definition, parameterCount), parameterCount == 0 ? MemoryLimits.Count : 0));
    }

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<DomainMemoryStat>> DomainMemoryStatsAsync(
        DomainHandle domain, uint maxStats, uint flags, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxStats, RemoteLimits.DomainMemoryStats, "maxStats", "REMOTE_DOMAIN_MEMORY_STATS_MAX");
        TestFaults.CheckFlags(flags, 0, "testDomainMemoryStats");
        DomainDefinition definition = node.RunningStateOf(domain).Definition;
        return ValueTask.FromResult(
            definition.HasMemoryBalloon ? MemoryFigures.Of(definition.MemoryKib, (int)maxStats) : []);
    }

    /// <summary>Swap counts memory too: its limit is the greater. Both are judged against what the guest has now.</summary>
    private static TestDomainState SetLimits(TestDomainState state, IReadOnlyList<TypedParameter> parameters, uint flags)
    {
        ModificationTarget target = ModificationTarget.ResolveOne(flags, state);
        ulong? hard = MemoryLimits.Find(parameters, "hard_limit");
        ulong? swap = MemoryLimits.Find(parameters, "swap_hard_limit");
        bool exceeds = (hard ?? MemoryLimits.Get(state.Definition, "hard_limit"))
            > (swap ?? MemoryLimits.Get(state.Definition, "swap_hard_limit"));
        return (hard ?? swap) is not null && exceeds
            ? throw TestFaults.Raise(
                VirtErrorCode.InvalidArg, "memory hard_limit tunable value must be lower than or equal to swap_hard_limit")
            : target.Apply(state, definition => MemoryLimits.Set(definition, parameters));
    }

    private static void CheckAmount(ulong memoryKib, string function)
    {
        if (memoryKib == 0)
        {
            throw CallFaults.Library("memory", function, "not be zero");
        }
    }

    private ValueTask Set(DomainHandle domain, ulong memoryKib, DomainMemoryModFlags flags)
    {
        TestFaults.CheckFlags((uint)flags, (uint)Supported, "testDomainSetMemoryFlags");
        node.Change(domain, state => Set(state, memoryKib, flags));
        return ValueTask.CompletedTask;
    }

    private static TestDomainState Set(TestDomainState state, ulong memoryKib, DomainMemoryModFlags flags)
    {
        ModificationTarget target = ModificationTarget.ResolveOne((uint)flags, state);
        if ((flags & DomainMemoryModFlags.Maximum) != 0)
        {
            return target.Live
                ? throw TestFaults.Invalid("cannot resize the maximum memory on an active domain")
                : target.Apply(state, definition => definition.WithMaxMemory(memoryKib));
        }

        return memoryKib > target.Of(state).MaxMemoryKib
            ? throw TestFaults.Raise(VirtErrorCode.InvalidArg, "cannot set memory higher than max memory")
            : target.Apply(state, definition => definition.WithMemory(memoryKib));
    }
}
