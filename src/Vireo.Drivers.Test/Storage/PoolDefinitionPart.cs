using Vireo.Contract.Storage;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Drivers.Test.Objects;
using Vireo.Errors;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Test.Storage;

/// <summary>Pools' definitions, and making and destroying what is in them.</summary>
internal sealed class PoolDefinitionPart(TestNode node) : StoragePoolDefinitionBase
{
    /// <inheritdoc />
    public override ValueTask<StoragePoolHandle> StoragePoolDefineXmlAsync(
        string xml, StoragePoolDefineFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)StoragePoolDefineFlags.Validate, "testStoragePoolDefineXML");
        return ValueTask.FromResult(node.Pools.Define(PoolReader.Read(xml)));
    }

    /// <inheritdoc />
    public override ValueTask StoragePoolUndefineAsync(StoragePoolHandle pool, CancellationToken cancellationToken)
    {
        node.Pools.Change(
            pool.Name, state => TestPools.CheckInactive(state) with { IsRemoved = true }, StoragePoolEventType.Undefined);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask StoragePoolSetAutostartAsync(StoragePoolHandle pool, bool autostart, CancellationToken cancellationToken)
    {
        node.Pools.Change(
            pool.Name,
            state => state.IsPersistent
                ? state with { Autostart = autostart }
                : throw TestFaults.Raise(VirtErrorCode.InvalidArg, "pool has no config file"));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask StoragePoolBuildAsync(
        StoragePoolHandle pool, StoragePoolBuildFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, 0, "testStoragePoolBuild");
        node.Pools.Change(pool.Name, TestPools.CheckInactive, StoragePoolEventType.Created);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask StoragePoolDeleteAsync(
        StoragePoolHandle pool, StoragePoolDeleteFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, 0, "testStoragePoolDelete");
        node.Pools.Change(pool.Name, TestPools.CheckInactive, StoragePoolEventType.Deleted);
        return ValueTask.CompletedTask;
    }
}
