using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.Snapshots;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.SnapshotXml;

namespace Vireo.Drivers.Test.Snapshots;

/// <summary>Takes snapshots of guests, and takes up the description of one that was taken before.</summary>
internal static class SnapshotCreation
{
    private const DomainSnapshotCreateFlags Redefine = DomainSnapshotCreateFlags.Redefine;
    private const DomainSnapshotCreateFlags Current = DomainSnapshotCreateFlags.Current;
    private const DomainSnapshotCreateFlags Halt = DomainSnapshotCreateFlags.Halt;

    /// <summary>Those of how the guest is to be kept still, which the test driver accepts and has no need for, and validation.</summary>
    private const DomainSnapshotCreateFlags Ignored = DomainSnapshotCreateFlags.Quiesce | DomainSnapshotCreateFlags.Atomic
        | DomainSnapshotCreateFlags.Live | DomainSnapshotCreateFlags.Validate;

    /// <summary>Creates a snapshot.</summary>
    /// <returns>Its name.</returns>
    internal static string Create(TestNode node, DomainHandle domain, string xml, DomainSnapshotCreateFlags flags)
    {
        TestFaults.CheckFlags((uint)flags, (uint)(Redefine | Current | Halt | Ignored), "testDomainSnapshotCreateXML");
        string name = string.Empty;
        node.Change(
            domain,
            state =>
            {
                Check(state, flags);
                Snapshot read = SnapshotReader.Read(xml, node.Reading, NodeClock.NowSeconds(), (flags & Redefine) != 0);
                name = read.Name;
                return (flags & Redefine) != 0
                    ? TakeUp(state, read, (flags & Current) != 0)
                    : Take(state, read, (flags & Halt) != 0);
            },
            state =>
            {
                if ((flags & Halt) != 0 && state.State == DomainState.ShutOff && state.Reason == (int)DomainShutoffReason.FromSnapshot)
                {
                    node.Events.Lifecycle(state.EndHandle, DomainEventType.Stopped, (int)DomainStoppedDetail.FromSnapshot);
                }
            });
        return name;
    }

    private static void Check(TestDomainState state, DomainSnapshotCreateFlags flags)
    {
        if (state.Checkpoints.Count > 0)
        {
            throw TestFaults.Raise(VirtErrorCode.OperationUnsupported, "cannot create snapshot while checkpoint exists");
        }

        if (!state.IsPersistent && (flags & Halt) != 0)
        {
            throw TestFaults.Invalid("cannot halt after transient domain snapshot");
        }
    }

    private static TestDomainState Take(TestDomainState state, Snapshot read, bool halts)
    {
        if (read.Disks.Any(disk => disk.Location == SnapshotLocations.Manual))
        {
            throw TestFaults.Raise(
                VirtErrorCode.OperationUnsupported, "'manual' snapshot mode is not supported by the test driver");
        }

        bool external = read.Memory == SnapshotLocations.External;
        string place = state.State == DomainState.ShutOff ? SnapshotLocations.None : SnapshotLocations.Internal;
        Snapshot taken = SnapshotDisks.Align(
            read with
            {
                Domain = state.Definition.Copy,
                State = SnapshotStates.Of(state.State),
                Memory = external ? read.Memory : place,
                ParentName = state.Snapshots.Current?.Name,
            },
            state.Definition.Copy,
            external ? SnapshotLocations.External : SnapshotLocations.Internal);
        TestDomainState after = state with { Snapshots = state.Snapshots.Add(taken).WithCurrent(taken.Name) };
        return halts && state.IsActive ? after.Stop(DomainShutoffReason.FromSnapshot) : after;
    }

    private static TestDomainState TakeUp(TestDomainState state, Snapshot read, bool becomesCurrent)
    {
        state.Snapshots.CheckParent(read);
        Snapshot? before = state.Snapshots.Find(read.Name);
        SnapshotRedefinition.Check(read, before, state.Definition.Uuid);
        bool external = read.State == SnapshotStates.DiskSnapshot || read.IsExternal;
        Snapshot aligned = SnapshotDisks.Align(
            read with { Domain = read.Domain ?? before?.Domain },
            read.Domain ?? before?.Domain,
            external ? SnapshotLocations.External : SnapshotLocations.Internal);
        var tree = before is null ? state.Snapshots.Add(aligned) : state.Snapshots.Replace(aligned);
        return state with { Snapshots = becomesCurrent ? tree.WithCurrent(aligned.Name) : tree };
    }
}
