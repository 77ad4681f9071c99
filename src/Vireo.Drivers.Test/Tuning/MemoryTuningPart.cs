using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Memory;
using Vireo.Contract.Parameters;
using Vireo.Drivers.Test.Domains;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.Tuning;

namespace Vireo.Drivers.Test.Tuning;

/// <summary>Where guests' memory comes from, how often they tell of it, and what is in it.</summary>
internal sealed class MemoryTuningPart(TestNode node) : DomainMemoryTuningBase
{
    private readonly TunedDomains _domains = new(node);

    /// <inheritdoc />
    public override ValueTask DomainSetNumaParametersAsync(
        DomainHandle domain, IReadOnlyList<TypedParameter> parameters, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, ModificationTarget.Both, "testDomainSetNumaParameters");
        NumaMemory.Check(parameters);
        node.Change(domain, state => SetNuma(state, ModificationTarget.ResolveOne((uint)flags, state), parameters));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> DomainGetNumaParametersAsync(
        DomainHandle domain, int parameterCount, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        CallCounts.Check(parameterCount, RemoteLimits.DomainNumaParameters, "nparams", "REMOTE_DOMAIN_NUMA_PARAMETERS_MAX");
        TestFaults.CheckFlags((uint)flags, ModificationTarget.BothAndTexts, "testDomainGetNumaParameters");
        return _domains.Tell(
            domain, parameterCount, NumaMemory.Count, (uint)flags, definition => NumaMemory.Get(definition, parameterCount));
    }

    /// <inheritdoc />
    public override ValueTask DomainSetMemoryStatsPeriodAsync(
        DomainHandle domain, int periodSeconds, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        if (periodSeconds < 0)
        {
            throw CallFaults.Library("period", "virDomainSetMemoryStatsPeriod", "be zero or greater");
        }

        TestFaults.CheckFlags((uint)flags, ModificationTarget.Both, "testDomainSetMemoryStatsPeriod");
        return _domains.ChangeOne(domain, (uint)flags, definition => definition.HasMemoryBalloon
            ? definition.WithMemoryStatsPeriod(periodSeconds)
            : throw TestFaults.Raise(
                VirtErrorCode.InternalError, "No memory balloon device configured, can not set the collection period"));
    }

    /// <inheritdoc />
    /// <remarks>Each byte of a guest's memory is the lowest byte of its address.</remarks>
    public override ValueTask<ReadOnlyMemory<byte>> DomainMemoryPeekAsync(
        DomainHandle domain, ulong offset, uint size, DomainMemoryPeekFlags flags, CancellationToken cancellationToken)
    {
        const DomainMemoryPeekFlags Virtual = DomainMemoryPeekFlags.Virtual;
        const DomainMemoryPeekFlags Physical = DomainMemoryPeekFlags.Physical;
        if (size > RemoteLimits.DomainMemoryPeekBuffer)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.Rpc, "size too large");
        }

        CallFaults.CheckExclusive(
            (uint)flags, (uint)Virtual, "VIR_MEMORY_VIRTUAL", (uint)Physical, "VIR_MEMORY_PHYSICAL", "virDomainMemoryPeek");
        TestFaults.CheckFlags((uint)flags, (uint)(Virtual | Physical), "testDomainMemoryPeek");
        if (flags == DomainMemoryPeekFlags.None)
        {
            throw TestFaults.Raise(
                VirtErrorCode.InvalidArg, "flags parameter must be VIR_MEMORY_VIRTUAL or VIR_MEMORY_PHYSICAL");
        }

        _ = node.RunningStateOf(domain);
        var content = new byte[size];
        for (int i = 0; i < content.Length; i++)
        {
            content[i] = (byte)(offset + (ulong)i);
        }

        return ValueTask.FromResult<ReadOnlyMemory<byte>>(content);
    }

    private static TestDomainState SetNuma(TestDomainState state, ModificationTarget target, IReadOnlyList<TypedParameter> parameters)
    {
        int? mode = NumaMemory.FindMode(parameters, VirtErrorDomain.Test);
        string? nodes = NumaMemory.FindNodes(parameters, VirtErrorDomain.Test);
        int? now = NumaMemory.ModeOf(target.Of(state));
        return target.Live && mode is not null && now is not null && now != mode
            ? throw TestFaults.Invalid("can't change numatune mode for running domain")
            : target.Apply(state, definition => NumaMemory.Set(definition, mode, nodes));
    }
}
