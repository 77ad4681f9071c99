using Vireo.Contract.Storage;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Storage;

/// <summary>Lists storage pools as it was done before libvirt 0.10.2: by their names, then each by itself.</summary>
/// <param name="session">The driver.</param>
/// <param name="cancellationToken">Gives up.</param>
internal sealed class OlderStoragePoolList(DriverSession session, CancellationToken cancellationToken)
{
    private const ListStoragePoolsFlags Known =
        ListStoragePoolsFlags.Active | ListStoragePoolsFlags.Inactive | ListStoragePoolsFlags.Persistent | ListStoragePoolsFlags.Transient
        | ListStoragePoolsFlags.Autostart | ListStoragePoolsFlags.NoAutostart;

    internal async Task<IReadOnlyList<StoragePoolHandle>> ListAsync(ListStoragePoolsFlags flags)
    {
        // Nor does virsh filter by kind there.
        if ((flags & ~Known) != 0)
        {
            throw VirtException.NoSupport("virConnectListAllStoragePools");
        }

        IStoragePoolList lists = session.Part<IStoragePoolList>("virConnectListStoragePools");
        IStorageLookup lookup = session.Part<IStorageLookup>("virStoragePoolLookupByName");
        List<StoragePoolHandle> found = [];
        if (OlderCalls.Wants(flags, ListStoragePoolsFlags.Active, ListStoragePoolsFlags.Inactive))
        {
            found.AddRange(await OlderCalls.FindAsync(
                lists.ConnectNumOfStoragePoolsAsync(cancellationToken),
                max => lists.ConnectListStoragePoolsAsync(max, cancellationToken),
                name => lookup.StoragePoolLookupByNameAsync(name, cancellationToken)).ConfigureAwait(false));
        }

        if (OlderCalls.Wants(flags, ListStoragePoolsFlags.Inactive, ListStoragePoolsFlags.Active))
        {
            found.AddRange(await OlderCalls.FindAsync(
                lists.ConnectNumOfDefinedStoragePoolsAsync(cancellationToken),
                max => lists.ConnectListDefinedStoragePoolsAsync(max, cancellationToken),
                name => lookup.StoragePoolLookupByNameAsync(name, cancellationToken)).ConfigureAwait(false));
        }

        return await OlderCalls.WhereAsync(found, pool => IsWantedAsync(pool, flags)).ConfigureAwait(false);
    }

    private async Task<bool> IsWantedAsync(StoragePoolHandle pool, ListStoragePoolsFlags flags) =>
        await OlderCalls.WantsAsync(flags, ListStoragePoolsFlags.Persistent, ListStoragePoolsFlags.Transient, () =>
            session.Part<IStoragePoolStates>("virStoragePoolIsPersistent").StoragePoolIsPersistentAsync(pool, cancellationToken)).ConfigureAwait(false)
        && await OlderCalls.WantsAsync(flags, ListStoragePoolsFlags.Autostart, ListStoragePoolsFlags.NoAutostart, () =>
            session.Part<IStoragePoolStates>("virStoragePoolGetAutostart").StoragePoolGetAutostartAsync(pool, cancellationToken)).ConfigureAwait(false);
}
