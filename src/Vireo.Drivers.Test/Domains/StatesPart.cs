using Vireo.Contract.Domains;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;

namespace Vireo.Drivers.Test.Domains;

/// <summary>What guests do.</summary>
internal sealed class StatesPart(TestNode node) : DomainStatesBase
{
    /// <summary>What the test driver calls every guest's system.</summary>
    private const string OsType = "linux";

    /// <inheritdoc />
    public override ValueTask<DomainVitals> DomainGetInfoAsync(DomainHandle domain, CancellationToken cancellationToken)
    {
        TestDomainState state = node.StateOf(domain);
        return ValueTask.FromResult(new DomainVitals(
            state.State, state.Definition.MaxMemoryKib, state.Definition.MemoryKib, (ushort)state.Definition.Vcpus, NodeClock.NowNs()));
    }

    /// <inheritdoc />
    public override ValueTask<(DomainState State, int Reason)> DomainGetStateAsync(
        DomainHandle domain, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainGetState");
        TestDomainState state = node.StateOf(domain);
        return ValueTask.FromResult((state.State, state.Reason));
    }

    /// <inheritdoc />
    public override ValueTask<bool> DomainIsActiveAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.StateOf(domain).IsActive);

    /// <inheritdoc />
    public override ValueTask<(DomainControlState State, DomainControlErrorReason Details, ulong StateTimeMs)> DomainGetControlInfoAsync(
        DomainHandle domain, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainGetControlInfo");
        return node.StateOf(domain).IsActive
            ? ValueTask.FromResult((DomainControlState.Ok, DomainControlErrorReason.None, 0UL))
            : throw TestFaults.NotRunning();
    }

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> DomainGetMessagesAsync(
        DomainHandle domain, DomainMessageFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)(DomainMessageFlags.Deprecation | DomainMessageFlags.Tainting), "testDomainGetMessages");
        _ = node.StateOf(domain);
        return ValueTask.FromResult<IReadOnlyList<string>>([]);
    }

    /// <inheritdoc />
    public override ValueTask<string> DomainGetOsTypeAsync(DomainHandle domain, CancellationToken cancellationToken)
    {
        return ValueTask.FromResult(OsType);
    }

    /// <inheritdoc />
    public override ValueTask<string> DomainGetHostnameAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainGetHostname");
        TestDomainState state = node.StateOf(domain);
        return state.IsActive ? ValueTask.FromResult(state.Definition.Name + "host") : throw TestFaults.NotRunning();
    }
}
