using System.Collections.Immutable;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.States;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.CheckpointXml;
using Vireo.Host.Moments;
using Vireo.Host.Objects;
using Vireo.Host.SnapshotXml;

namespace Vireo.Drivers.Test.Nodes;

/// <summary>A guest of a node in memory.</summary>
internal sealed record TestDomainState : DomainRecord
{
    /// <inheritdoc />
    public override bool HasSnapshots => Snapshots.Count > 0;

    /// <inheritdoc />
    public override bool HasCheckpoints => Checkpoints.Count > 0;

    /// <summary>What is inside it.</summary>
    internal GuestSystem System { get; init; } = new();

    /// <summary>What is remarkable about it.</summary>
    internal ImmutableArray<GuestMessage> Messages { get; init; } = [];

    /// <summary>Its snapshots.</summary>
    internal MomentTree<Snapshot> Snapshots { get; init; } = new();

    /// <summary>Its checkpoints.</summary>
    internal MomentTree<Checkpoint> Checkpoints { get; init; } = new();

    /// <summary>How its threads for disk I/O wait, as far as calls or the node's file told of them.</summary>
    internal ImmutableArray<IoThreadPolling> IoThreads { get; init; } = [];

    /// <summary>
    /// What the event of its end names it with: a guest that never had a saved definition keeps its id there, as libvirt's does.
    /// </summary>
    internal DomainHandle EndHandle { get; private init; } = new(string.Empty, Guid.Empty, DomainHandle.Inactive);

    /// <summary>This state, if the guest runs.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not.</exception>
    internal TestDomainState RequireRunning() => IsActive ? this : throw CallFaults.NotRunning();

    /// <summary>The state after it started.</summary>
    internal TestDomainState Start(int id, DomainRunningReason reason) => this with
    {
        Id = id,
        State = DomainState.Running,
        Reason = (int)reason,
        NextDefinition = IsPersistent ? Saved.Copy : NextDefinition,
        HasManagedSave = false,
    };

    /// <summary>The state after it ended: a transient one is forgotten, a persistent one gets its saved definition.</summary>
    internal TestDomainState Stop(DomainShutoffReason reason) => this with
    {
        Id = DomainHandle.Inactive,
        State = DomainState.ShutOff,
        Reason = (int)reason,
        Definition = Saved,
        NextDefinition = null,
        IsRemoved = !IsPersistent,
        IsUpdated = false,
        EndHandle = NextDefinition is null ? Handle : Handle with { Id = DomainHandle.Inactive },
    };
}
