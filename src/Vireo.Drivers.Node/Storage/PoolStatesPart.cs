using Vireo.Contract.Storage;
using Vireo.Host.Objects;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Storage;

/// <summary>What storage pools are.</summary>
internal sealed class PoolStatesPart(StoragePools pools) : StoragePoolStatesBase
{
    /// <inheritdoc />
    public override ValueTask<(StoragePoolState State, ulong CapacityBytes, ulong AllocationBytes, ulong AvailableBytes)>
        StoragePoolGetInfoAsync(StoragePoolHandle pool, CancellationToken cancellationToken)
    {
        PoolRecord state = pools.Require(pool).State;
        StoragePoolState shown = state.IsActive ? StoragePoolState.Running : StoragePoolState.Inactive;
        return ValueTask.FromResult((shown, state.Space.CapacityBytes, state.Space.AllocationBytes, state.Space.AvailableBytes));
    }

    /// <inheritdoc />
    public override ValueTask<string> StoragePoolGetXmlDescAsync(
        StoragePoolHandle pool, StorageXmlFlags flags, CancellationToken cancellationToken)
    {
        PoolFaults.CheckFlags((uint)flags, (uint)StorageXmlFlags.Inactive, "storagePoolGetXMLDesc");
        PoolRecord state = pools.Require(pool).State;
        return ValueTask.FromResult(flags == StorageXmlFlags.Inactive && state.NextDefinition is { } saved
            ? saved.Write(PoolSpace.None)
            : state.Definition.Write(state.Space));
    }

    /// <inheritdoc />
    public override ValueTask<bool> StoragePoolGetAutostartAsync(StoragePoolHandle pool, CancellationToken cancellationToken)
    {
        PoolRecord state = pools.Require(pool).State;
        return ValueTask.FromResult(state.IsPersistent && state.Autostart);
    }

    /// <inheritdoc />
    public override ValueTask<bool> StoragePoolIsActiveAsync(StoragePoolHandle pool, CancellationToken cancellationToken) =>
        ValueTask.FromResult(pools.Require(pool).State.IsActive);

    /// <inheritdoc />
    public override ValueTask<bool> StoragePoolIsPersistentAsync(StoragePoolHandle pool, CancellationToken cancellationToken) =>
        ValueTask.FromResult(pools.Require(pool).State.IsPersistent);
}
