using Vireo.Contract.Domains;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Nodes;
using Vireo.Drivers.Qemu.Running;

namespace Vireo.Drivers.Qemu.Domains;

/// <summary>What guests do.</summary>
internal sealed class StatesPart(QemuNode node) : DomainStatesBase
{
    /// <inheritdoc />
    public override ValueTask<DomainVitals> DomainGetInfoAsync(DomainHandle domain, CancellationToken cancellationToken)
    {
        GuestState state = node.StateOf(domain);
        ulong time = state.Run is { HasProcess: true } run ? ProcessFigures.CpuTimeNs(run.Process.Pid) : 0;
        return ValueTask.FromResult(new DomainVitals(
            state.State, state.Definition.MaxMemoryKib, state.Definition.MemoryKib, (ushort)state.Definition.Vcpus, time));
    }

    /// <inheritdoc />
    public override ValueTask<(DomainState State, int Reason)> DomainGetStateAsync(
        DomainHandle domain, uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, 0, "qemuDomainGetState");
        GuestState state = node.StateOf(domain);
        return ValueTask.FromResult((state.State, state.Reason));
    }

    /// <inheritdoc />
    public override ValueTask<bool> DomainIsActiveAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.StateOf(domain).IsActive);

    /// <inheritdoc />
    public override ValueTask<(DomainControlState State, DomainControlErrorReason Details, ulong StateTimeMs)> DomainGetControlInfoAsync(
        DomainHandle domain, uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, 0, "qemuDomainGetControlInfo");
        GuestRun run = node.StateOf(domain).RequiredRun;
        DomainControlState state = run.AsyncJob is null ? DomainControlState.Ok : DomainControlState.Job;
        return ValueTask.FromResult((state, DomainControlErrorReason.None, 0UL));
    }

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> DomainGetMessagesAsync(
        DomainHandle domain, DomainMessageFlags flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags((uint)flags, (uint)(DomainMessageFlags.Deprecation | DomainMessageFlags.Tainting), "qemuDomainGetMessages");
        _ = node.StateOf(domain);
        return ValueTask.FromResult<IReadOnlyList<string>>([]);
    }

    /// <inheritdoc />
    public override ValueTask<string> DomainGetOsTypeAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.StateOf(domain).Definition.OsType);
}
