using Vireo.Contract.Storage;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Storage;

/// <summary>Starting and stopping storage pools, as clients ask for it.</summary>
internal sealed class PoolLifecyclePart(StoragePools pools, PoolLife life) : StoragePoolLifecycleBase
{
    private const uint Known = (uint)(
        StoragePoolCreateFlags.WithBuild | StoragePoolCreateFlags.WithBuildOverwrite | StoragePoolCreateFlags.WithBuildNoOverwrite);

    /// <inheritdoc />
    public override async ValueTask StoragePoolCreateAsync(
        StoragePoolHandle pool, StoragePoolCreateFlags flags, CancellationToken cancellationToken)
    {
        PoolFaults.CheckFlags((uint)flags, Known, "storagePoolCreate");
        await life.StartAsync(pools.Require(pool), flags, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public override async ValueTask<StoragePoolHandle> StoragePoolCreateXmlAsync(
        string xml, StoragePoolCreateFlags flags, CancellationToken cancellationToken)
    {
        PoolFaults.CheckFlags((uint)flags, Known, "storagePoolCreateXML");
        return await life.StartAsync(PoolReader.Read(xml), flags, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public override async ValueTask StoragePoolDestroyAsync(StoragePoolHandle pool, CancellationToken cancellationToken) =>
        await life.StopAsync(pools.Require(pool), cancellationToken).ConfigureAwait(false);

    /// <inheritdoc />
    public override async ValueTask StoragePoolRefreshAsync(StoragePoolHandle pool, uint flags, CancellationToken cancellationToken)
    {
        PoolFaults.CheckFlags(flags, 0, "storagePoolRefresh");
        await life.RefreshAsync(pools.Require(pool), cancellationToken).ConfigureAwait(false);
    }
}
