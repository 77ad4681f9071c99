using Microsoft.Win32.SafeHandles;
using Vireo.Contract.Drivers;
using Vireo.Contract.Storage;
using Vireo.Drivers.Node.Areas;
using Vireo.Errors;
using Vireo.Host.Events;
using Vireo.Host.Files;
using Vireo.Host.Resources;

namespace Vireo.Drivers.Node.Storage;

/// <summary>The host's storage.</summary>
internal sealed class StorageArea : IArea
{
    private readonly StoragePools _pools;
    private readonly PoolLife _life;
    private SafeFileHandle? _lock;

    internal StorageArea(HostFolders folders, IHostSecrets secrets)
    {
        _pools = new StoragePools(new PoolStore(folders), secrets);
        _life = new PoolLife(_pools);
    }

    /// <inheritdoc />
    public string Scheme => "storage";

    /// <summary>Where volumes are.</summary>
    internal IHostVolumes Locations => _pools;

    /// <inheritdoc />
    public async Task StartAsync()
    {
        _pools.Store.Create();
        _lock ??= AreaLock.Take(_pools.Store.RunFolder);
        _pools.Load();
        foreach (StoragePool pool in _pools.All.Where(pool => pool.State.IsActive))
        {
            await TryAsync(_life.TakeUpAsync(pool)).ConfigureAwait(false);
        }

        // Once for each boot of the host: a restart of the daemon starts no pool that was stopped.
        if (!_pools.Store.MarkAutostarted())
        {
            foreach (StoragePool pool in _pools.All.Where(pool => pool.State is { Autostart: true, IsActive: false }))
            {
                await TryAsync(_life.StartAsync(pool, StoragePoolCreateFlags.None, CancellationToken.None)).ConfigureAwait(false);
            }
        }
    }

    /// <inheritdoc />
    public AreaConnection Open(DriverOpening opening)
    {
        var subscriptions = new StoragePoolEventSubscriptions(new EventSubscriptions(), opening.Events);
        _pools.Events.Join(subscriptions);
        return new AreaConnection(
            [
                subscriptions,
                new PoolListPart(_pools),
                new StorageLookupPart(_pools),
                new PoolStatesPart(_pools),
                new PoolDefinitionPart(_pools),
                new PoolLifecyclePart(_pools, _life),
                new PoolDiscoveryPart(),
                new VolumeListPart(_pools),
                new VolumeStatesPart(_pools),
                new VolumeCreationPart(_pools),
                new VolumeStreamsPart(_pools, _life),
            ],
            () => _pools.Events.Leave(subscriptions));
    }

    /// <summary>One pool that cannot be had does not keep the others.</summary>
    private static async Task TryAsync(Task work)
    {
        try
        {
            await work.ConfigureAwait(false);
        }
        catch (VirtException)
        {
            // It is off, as its list says; starting it tells why.
        }
    }
}
