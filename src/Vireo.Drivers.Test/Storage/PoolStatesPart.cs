using Vireo.Contract.Storage;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Test.Storage;

/// <summary>What storage pools are.</summary>
internal sealed class PoolStatesPart(TestNode node) : StoragePoolStatesBase
{
    /// <inheritdoc />
    public override ValueTask<(StoragePoolState State, ulong CapacityBytes, ulong AllocationBytes, ulong AvailableBytes)>
        StoragePoolGetInfoAsync(StoragePoolHandle pool, CancellationToken cancellationToken)
    {
        PoolRecord state = node.Pools.Require(pool.Name).State;
        StoragePoolState shown = state.IsActive ? StoragePoolState.Running : StoragePoolState.Inactive;
        return ValueTask.FromResult((shown, state.Space.CapacityBytes, state.Space.AllocationBytes, state.Space.AvailableBytes));
    }

    /// <inheritdoc />
    public override ValueTask<string> StoragePoolGetXmlDescAsync(
        StoragePoolHandle pool, StorageXmlFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, 0, "testStoragePoolGetXMLDesc");
        PoolRecord state = node.Pools.Require(pool.Name).State;
        return ValueTask.FromResult(state.Definition.Write(state.Space));
    }

    /// <inheritdoc />
    public override ValueTask<bool> StoragePoolGetAutostartAsync(StoragePoolHandle pool, CancellationToken cancellationToken)
    {
        PoolRecord state = node.Pools.Require(pool.Name).State;
        return ValueTask.FromResult(state.IsPersistent && state.Autostart);
    }

    /// <inheritdoc />
    public override ValueTask<bool> StoragePoolIsActiveAsync(StoragePoolHandle pool, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Pools.Require(pool.Uuid).State.IsActive);

    /// <inheritdoc />
    public override ValueTask<bool> StoragePoolIsPersistentAsync(StoragePoolHandle pool, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Pools.Require(pool.Uuid).State.IsPersistent);
}
