using Vireo.Contract.Storage;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Storage;

/// <summary>Pools' definitions, and making and deleting what they are in. What changes files runs on a thread that may wait for the disk.</summary>
internal sealed class PoolDefinitionPart(StoragePools pools) : StoragePoolDefinitionBase
{
    private const string BuildFunction = "virStorageBackendFileSystemBuild";

    /// <inheritdoc />
    public override async ValueTask<StoragePoolHandle> StoragePoolDefineXmlAsync(
        string xml, StoragePoolDefineFlags flags, CancellationToken cancellationToken)
    {
        PoolFaults.CheckFlags((uint)flags, (uint)StoragePoolDefineFlags.Validate, "storagePoolDefineXML");
        PoolDefinition definition = PoolReader.Read(xml);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        return pools.Define(definition);
    }

    /// <inheritdoc />
    public override async ValueTask StoragePoolUndefineAsync(StoragePoolHandle pool, CancellationToken cancellationToken)
    {
        StoragePool found = pools.Require(pool);
        using IDisposable turn = await found.EnterAsync(cancellationToken).ConfigureAwait(false);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        RequireInactive(found, "still");
        PoolLife.RequireNoWork(found);
        pools.Store.Delete(found.State.Name);
        pools.Set(found, state => state with { IsRemoved = true }, StoragePoolEventType.Undefined);
    }

    /// <inheritdoc />
    public override async ValueTask StoragePoolSetAutostartAsync(
        StoragePoolHandle pool, bool autostart, CancellationToken cancellationToken)
    {
        StoragePool found = pools.Require(pool);
        using IDisposable turn = await found.EnterAsync(cancellationToken).ConfigureAwait(false);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        if (!found.State.IsPersistent)
        {
            throw PoolFaults.Internal("pool has no config file");
        }

        if (found.State.Autostart != autostart)
        {
            pools.Store.SetAutostart(found.State.Name, autostart);
            pools.Set(found, state => state with { Autostart = autostart });
        }
    }

    /// <inheritdoc />
    public override async ValueTask StoragePoolBuildAsync(
        StoragePoolHandle pool, StoragePoolBuildFlags flags, CancellationToken cancellationToken)
    {
        StoragePool found = pools.Require(pool);
        using IDisposable turn = await found.EnterAsync(cancellationToken).ConfigureAwait(false);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        RequireInactive(found, "already");
        CheckBuild((uint)flags, found.State.Name);
        PoolFolder.Build(found.State.Definition);
        pools.Tell(found.State.Handle, StoragePoolEventType.Created);
    }

    /// <inheritdoc />
    public override async ValueTask StoragePoolDeleteAsync(
        StoragePoolHandle pool, StoragePoolDeleteFlags flags, CancellationToken cancellationToken)
    {
        StoragePool found = pools.Require(pool);
        using IDisposable turn = await found.EnterAsync(cancellationToken).ConfigureAwait(false);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        RequireInactive(found, "still");
        PoolLife.RequireNoWork(found);
        PoolFaults.CheckFlags((uint)flags, 0, "virStorageBackendDeleteLocal");
        PoolFolder.Delete(found.State.Definition);
        pools.Tell(found.State.Handle, StoragePoolEventType.Deleted);
    }

    /// <summary>libvirt takes the flags of pools in file systems here, and then finds that a folder has none.</summary>
    private static void CheckBuild(uint flags, string name)
    {
        const uint Overwrite = (uint)StoragePoolBuildFlags.Overwrite;
        const uint NoOverwrite = (uint)StoragePoolBuildFlags.NoOverwrite;
        PoolFaults.CheckFlags(flags, Overwrite | NoOverwrite, BuildFunction);
        CallFaults.CheckExclusive(
            flags,
            Overwrite,
            "VIR_STORAGE_POOL_BUILD_OVERWRITE",
            NoOverwrite,
            "VIR_STORAGE_POOL_BUILD_NO_OVERWRITE",
            BuildFunction,
            VirtErrorDomain.Storage);
        if (flags != 0)
        {
            throw PoolFaults.Invalid($"No source device specified when formatting pool '{name}'");
        }
    }

    private static void RequireInactive(StoragePool pool, string word)
    {
        if (pool.State.IsActive)
        {
            throw PoolFaults.Invalid($"storage pool '{pool.State.Name}' is {word} active");
        }
    }
}
