using Vireo.Contract.Domains;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;

namespace Vireo.Drivers.Test.Domains;

/// <summary>What guests do.</summary>
internal sealed class StatesPart(TestNode node) : DomainStatesBase
{
    private const long JobUntil = 10_000;
    private const long OccupiedUntil = 30_000;
    private const long ErrorUntil = 60_000;
    private const long ErrorReasons = 4;

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
        return ValueTask.FromResult(Control(node.RunningStateOf(domain).System.Seconds));
    }

    /// <inheritdoc />
    public override ValueTask<(long Seconds, uint Nanoseconds)> DomainGetTimeAsync(
        DomainHandle domain, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainGetTime");
        TestDomainState state = node.StateOf(domain);
        return state.State == DomainState.Running
            ? ValueTask.FromResult((state.System.Seconds, state.System.Nanoseconds))
            : throw TestFaults.Invalid("domain is not running");
    }

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> DomainGetMessagesAsync(
        DomainHandle domain, DomainMessageFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)(DomainMessageFlags.Deprecation | DomainMessageFlags.Tainting), "testDomainGetMessages");
        return ValueTask.FromResult<IReadOnlyList<string>>([.. node.StateOf(domain).Messages
            .Where(message => flags == DomainMessageFlags.None || (flags & message.Kind) != 0)
            .Select(message => message.Text)]);
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
        return ValueTask.FromResult(node.RunningStateOf(domain).Definition.Name + "host");
    }

    /// <summary>A guest's clock also tells how well it can be controlled, so that tests can have it any way.</summary>
    private static (DomainControlState State, DomainControlErrorReason Details, ulong StateTimeMs) Control(long seconds) => seconds switch
    {
        <= 0 or >= ErrorUntil => (DomainControlState.Ok, DomainControlErrorReason.None, 0),
        < JobUntil => (DomainControlState.Job, DomainControlErrorReason.None, (ulong)seconds),
        < OccupiedUntil => (DomainControlState.Occupied, DomainControlErrorReason.None, (ulong)(seconds - JobUntil)),
        _ => (DomainControlState.Error, (DomainControlErrorReason)(seconds % ErrorReasons), (ulong)(seconds - OccupiedUntil)),
    };
}
