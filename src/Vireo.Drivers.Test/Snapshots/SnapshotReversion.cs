using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.Snapshots;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.DomainDocuments;
using Vireo.Host.SnapshotXml;

namespace Vireo.Drivers.Test.Snapshots;

/// <summary>Brings guests back to a snapshot.</summary>
internal static class SnapshotReversion
{
    private const DomainSnapshotRevertFlags Running = DomainSnapshotRevertFlags.Running;
    private const DomainSnapshotRevertFlags Paused = DomainSnapshotRevertFlags.Paused;

    /// <summary>Reverts a guest.</summary>
    internal static void Revert(TestNode node, DomainSnapshotHandle handle, DomainSnapshotRevertFlags flags)
    {
        CallFaults.CheckExclusive(
            (uint)flags,
            (uint)Running,
            "VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING",
            (uint)Paused,
            "VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED",
            "virDomainRevertToSnapshot");
        TestFaults.CheckFlags((uint)flags, (uint)(Running | Paused | DomainSnapshotRevertFlags.Force), "testDomainRevertToSnapshot");
        var told = new List<(DomainHandle Domain, DomainEventType Type, int Detail)>();
        node.Change(
            handle.Domain,
            state =>
            {
                Snapshot snapshot = SnapshotLookup.Require(state, handle.Name);
                DomainDefinition definition = Check(state, snapshot, flags);
                TestDomainState stopped = Stop(state, definition, told);
                TestDomainState after = snapshot.IsOnline ? Start(node, stopped, snapshot, flags, told) : stopped;
                if (!snapshot.IsOnline)
                {
                    TellOfStart(after.Handle, flags, told);
                }

                return after with { Snapshots = state.Snapshots.WithCurrent(snapshot.Name) };
            },
            _ => told.ForEach(one => node.Events.Lifecycle(one.Domain, one.Type, one.Detail)));
    }

    private static DomainDefinition Check(TestDomainState state, Snapshot snapshot, DomainSnapshotRevertFlags flags)
    {
        if (!state.IsPersistent && !snapshot.IsOnline && (flags & (Running | Paused)) == 0)
        {
            throw TestFaults.Invalid("transient domain needs to request run or pause to revert to inactive snapshot");
        }

        return snapshot.Domain?.Copy ?? throw TestFaults.Raise(
            VirtErrorCode.SnapshotRevertRisky, $"snapshot '{snapshot.Name}' lacks domain '{state.Definition.Name}' rollback info");
    }

    /// <summary>
    /// Ends the guest if it runs, and gives it the definition of then. A transient one is not forgotten in between; as in libvirt's own,
    /// it goes on with the definition that it has, the first time, and gets the other when it ends.
    /// </summary>
    private static TestDomainState Stop(
        TestDomainState state, DomainDefinition definition, List<(DomainHandle Domain, DomainEventType Type, int Detail)> told)
    {
        TestDomainState stopped = state;
        if (state.IsActive)
        {
            stopped = state.Stop(DomainShutoffReason.FromSnapshot) with { IsRemoved = false };
            told.Add((stopped.EndHandle, DomainEventType.Stopped, (int)DomainStoppedDetail.FromSnapshot));
        }

        bool keeps = state.IsActive && !state.IsPersistent && state.NextDefinition is null;
        return keeps
            ? stopped with { NextDefinition = definition }
            : stopped with { Definition = definition, NextDefinition = null };
    }

    private static TestDomainState Start(
        TestNode node,
        TestDomainState stopped,
        Snapshot snapshot,
        DomainSnapshotRevertFlags flags,
        List<(DomainHandle Domain, DomainEventType Type, int Detail)> told)
    {
        TestDomainState started = stopped.Start(node.NextId(), DomainRunningReason.FromSnapshot);
        told.Add((started.Handle, DomainEventType.Started, (int)DomainStartedDetail.FromSnapshot));
        bool pauses = (flags & Running) == 0 && (snapshot.State == SnapshotStates.Paused || (flags & Paused) != 0);
        if (!pauses)
        {
            return started;
        }

        told.Add((started.Handle, DomainEventType.Suspended, (int)DomainSuspendedDetail.FromSnapshot));
        return started with { State = DomainState.Paused, Reason = (int)DomainPausedReason.FromSnapshot };
    }

    /// <summary>Of a snapshot without memory libvirt's own tells that the guest starts, though it does not.</summary>
    private static void TellOfStart(
        DomainHandle domain, DomainSnapshotRevertFlags flags, List<(DomainHandle Domain, DomainEventType Type, int Detail)> told)
    {
        if ((flags & (Running | Paused)) == 0)
        {
            return;
        }

        told.Add((domain, DomainEventType.Started, (int)DomainStartedDetail.FromSnapshot));
        if ((flags & Paused) != 0)
        {
            told.Add((domain, DomainEventType.Suspended, (int)DomainSuspendedDetail.FromSnapshot));
        }
    }
}
