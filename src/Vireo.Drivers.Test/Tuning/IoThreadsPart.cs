using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.IoThreads;
using Vireo.Contract.Parameters;
using Vireo.Drivers.Test.Domains;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Tuning;

namespace Vireo.Drivers.Test.Tuning;

/// <summary>Guests' threads for disk I/O.</summary>
internal sealed class IoThreadsPart(TestNode node) : DomainIoThreadsBase
{
    private const int BitsPerByte = 8;

    private static readonly ParameterRules Polling = new(
        (DomainIoThreadParameters.PollMaxNs, ParameterType.UInt64),
        (DomainIoThreadParameters.PollGrow, ParameterType.UInt32),
        (DomainIoThreadParameters.PollShrink, ParameterType.UInt32));

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<DomainIoThread> IoThreads, uint Count)> DomainGetIothreadInfoAsync(
        DomainHandle domain, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        ModificationTarget.CheckOne((uint)flags, "virDomainGetIOThreadInfo");
        TestFaults.CheckFlags((uint)flags, ModificationTarget.Both, "testDomainGetIOThreadInfo");
        TestDomainState state = node.StateOf(domain);
        DomainDefinition definition = ModificationTarget.Resolve((uint)flags, state).Of(state);
        DomainIoThread[] threads =
            [.. IoThreads.Of(definition).Select(id => new DomainIoThread(id, Map(IoThreads.PinOf(definition, id), definition.Vcpus)))];
        return ValueTask.FromResult<(IReadOnlyList<DomainIoThread>, uint)>((threads, (uint)threads.Length));
    }

    /// <inheritdoc />
    public override ValueTask DomainAddIothreadAsync(
        DomainHandle domain, uint ioThreadId, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, ModificationTarget.Both, "testDomainAddIOThread");
        CheckId(ioThreadId);
        node.Change(domain, state => ModificationTarget.ResolveOne((uint)flags, state)
            .Apply(state, definition => IoThreads.Add(definition, ioThreadId)) with
        {
            IoThreads = state.IoThreads.Add(new IoThreadPolling(ioThreadId)),
        });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainDelIothreadAsync(
        DomainHandle domain, uint ioThreadId, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, ModificationTarget.Both, "testDomainDelIOThread");
        CheckId(ioThreadId);
        node.Change(domain, state => ModificationTarget.ResolveOne((uint)flags, state)
            .Apply(state, definition => IoThreads.Remove(definition, ioThreadId)) with
        {
            IoThreads = state.IoThreads.FirstOrDefault(thread => thread.Id == ioThreadId) is { } gone
                ? state.IoThreads.Remove(gone)
                : state.IoThreads,
        });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainPinIothreadAsync(
        DomainHandle domain, uint ioThreadId, ReadOnlyMemory<byte> cpuMap, DomainModificationImpact flags,
        CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, ModificationTarget.Both, "testDomainPinIOThread");
        node.Change(domain, state =>
        {
            ModificationTarget target = ModificationTarget.ResolveOne((uint)flags, state);
            string cpus = CpuMaps.ToSet(cpuMap.Span);
            if (cpus.Length == 0)
            {
                throw TestFaults.Raise(VirtErrorCode.InvalidArg, "Empty iothread cpumap list for pinning");
            }

            return IoThreads.Of(target.Of(state)).Contains(ioThreadId)
                ? target.Apply(state, definition => IoThreads.Pin(definition, ioThreadId, cpus))
                : throw TestFaults.Raise(VirtErrorCode.InvalidArg, $"iothreadid {(int)ioThreadId} not found");
        });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainSetIothreadParamsAsync(
        DomainHandle domain, uint ioThreadId, IReadOnlyList<TypedParameter> parameters, DomainModificationImpact flags,
        CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)DomainModificationImpact.Live, "testDomainSetIOThreadParams");
        CheckId(ioThreadId);
        node.Change(domain, state =>
        {
            bool known = IoThreads.Of(ModificationTarget.ResolveOne((uint)flags, state).Of(state)).Contains(ioThreadId);
            if (!known)
            {
                throw TestFaults.Raise(VirtErrorCode.InvalidArg, $"cannot find IOThread '{ioThreadId}' in iothreadids");
            }

            Polling.Check(parameters);
            IEnumerable<IoThreadPolling> threads = state.IoThreads.Select(thread => thread.Id == ioThreadId ? Set(thread, parameters) : thread);
            return state with { IoThreads = [.. threads] };
        });
        return ValueTask.CompletedTask;
    }

    private static IoThreadPolling Set(IoThreadPolling thread, IReadOnlyList<TypedParameter> parameters) =>
        parameters.Aggregate(thread, (polling, parameter) => (parameter.Field, parameter.Value) switch
        {
            (DomainIoThreadParameters.PollMaxNs, TypedParameterValue.UInt64 value) => polling with { MaxNs = value.Value },
            (DomainIoThreadParameters.PollGrow, TypedParameterValue.UInt32 value) => polling with { Grow = value.Value },
            (DomainIoThreadParameters.PollShrink, TypedParameterValue.UInt32 value) => polling with { Shrink = value.Value },
            _ => polling,
        });

    private static void CheckId(uint id)
    {
        if (id == 0)
        {
            throw TestFaults.Raise(VirtErrorCode.InvalidArg, "invalid value of 0 for iothread_id");
        }
    }

    /// <summary>A map as long as its last processor needs. An unbound thread may run on as many as the guest has.</summary>
    private static byte[] Map(string? set, int count)
    {
        int[] cpus = [.. CpuMaps.Members(set, count)];
        var map = new byte[cpus.Length == 0 ? 1 : (cpus[^1] / BitsPerByte) + 1];
        CpuMaps.Write(cpus, map);
        return map;
    }
}
