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
        TestFaults.CheckFlags(
            (uint)flags, (uint)(DomainModificationImpact.Live | DomainModificationImpact.Config), "testDomainSetMemoryParameters");
        node.Change(
            domain,
            state => ModificationTarget.Resolve((uint)flags, state).Apply(state, definition => MemoryLimits.Set(definition, parameters)));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> DomainGetMemoryParametersAsync(
        DomainHandle domain, int parameterCount, uint flags, CancellationToken cancellationToken)
    {
        const uint Known = (uint)(DomainModificationImpact.Live | DomainModificationImpact.Config) | (uint)TypedParameterFlags.StringOkay;
        CallCounts.Check(parameterCount, RemoteLimits.DomainMemoryParameters, "nparams", "REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX");
        ModificationTarget.CheckOne(flags, "virDomainGetMemoryParameters");
        TestFaults.CheckFlags(flags, Known, "testDomainGetMemoryParameters");
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
        TestDomainState state = node.StateOf(domain);
        if (!state.IsActive)
        {
            throw TestFaults.NotRunning();
        }

        return ValueTask.FromResult(MemoryFigures.Of(state.Definition.MemoryKib, (int)maxStats));
    }

    private static void CheckAmount(ulong memoryKib, string function)
    {
        if (memoryKib == 0)
        {
            throw TestFaults.Library("memory", function, "not be zero");
        }
    }

    private ValueTask Set(DomainHandle domain, ulong memoryKib, DomainMemoryModFlags flags)
    {
        ModificationTarget.CheckOne((uint)flags, "virDomainSetMemoryFlags");
        TestFaults.CheckFlags((uint)flags, (uint)Supported, "testDomainSetMemoryFlags");
        node.Change(domain, state => Set(state, memoryKib, flags));
        return ValueTask.CompletedTask;
    }

    private static TestDomainState Set(TestDomainState state, ulong memoryKib, DomainMemoryModFlags flags)
    {
        ModificationTarget target = ModificationTarget.Resolve((uint)flags, state);
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
