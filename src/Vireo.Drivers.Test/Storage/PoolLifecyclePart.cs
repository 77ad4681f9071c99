using Vireo.Contract.Storage;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Drivers.Test.Objects;
using Vireo.Host.Objects;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Test.Storage;

/// <summary>Starting and stopping storage pools.</summary>
internal sealed class PoolLifecyclePart(TestNode node) : StoragePoolLifecycleBase
{
    /// <inheritdoc />
    public override ValueTask StoragePoolCreateAsync(
        StoragePoolHandle pool, StoragePoolCreateFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, 0, "testStoragePoolCreate");
        node.Pools.Change(
            pool.Name, state => TestPools.CheckInactive(state) with { IsActive = true }, StoragePoolEventType.Started);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask<StoragePoolHandle> StoragePoolCreateXmlAsync(
        string xml, StoragePoolCreateFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, 0, "testStoragePoolCreateXML");
        PoolDefinition definition = PoolReader.Read(xml);
        return ValueTask.FromResult(node.Pools.Start(definition, () =>
        {
            if (definition.FibreChannel is var (nodeName, portName))
            {
                node.Devices.CreateVport(nodeName, portName);
            }
        }));
    }

    /// <summary>A pool without a saved definition is gone when it is off.</summary>
    public override ValueTask StoragePoolDestroyAsync(StoragePoolHandle pool, CancellationToken cancellationToken)
    {
        PoolRecord before = node.Pools.Change(pool.Name, state => TestPools.CheckActive(state) with { IsActive = false });
        if (before.Definition.FibreChannel is not null)
        {
            node.Devices.DestroyVport();
        }

        node.Pools.Change(pool.Name, state => state with { IsRemoved = !state.IsPersistent }, StoragePoolEventType.Stopped);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask StoragePoolRefreshAsync(StoragePoolHandle pool, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testStoragePoolRefresh");
        StoragePoolHandle handle = node.Pools.RequireActive(pool.Name).Handle;
        node.Pools.Events.Tell(connection => connection.Refresh(handle));
        return ValueTask.CompletedTask;
    }
}
