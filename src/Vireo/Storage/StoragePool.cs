using Vireo.Contract.Storage;
using Vireo.Contract.Storage.Volumes;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Storage;

/// <summary>
/// A storage pool as its connection found it: a name and a UUID, nothing to free and nothing that changes. Its state is asked for with
/// every call.
/// </summary>
/// <remarks><c>virStoragePoolPtr</c>. Two are equal that stand for the same pool of the same connection.</remarks>
public sealed record StoragePool
{
    private readonly DriverSession _session;

    internal StoragePool(DriverSession session, StoragePoolHandle handle)
    {
        _session = session;
        Handle = handle;
    }

    /// <summary>Its name, unique on its host (<c>virStoragePoolGetName</c>).</summary>
    public string Name => Handle.Name;

    /// <summary>Its UUID (<c>virStoragePoolGetUUID</c>, <c>virStoragePoolGetUUIDString</c>).</summary>
    public Guid Uuid => Handle.Uuid;

    /// <summary>What names it on the wire.</summary>
    internal StoragePoolHandle Handle { get; }

    /// <summary>Tells its state and sizes.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The state, and capacity, use and rest in bytes.</returns>
    /// <remarks><c>virStoragePoolGetInfo</c>.</remarks>
    public async Task<StoragePoolInfo> GetInfoAsync(CancellationToken cancellationToken = default)
    {
        (StoragePoolState state, ulong capacityBytes, ulong allocationBytes, ulong availableBytes) = await _session
            .Part<IStoragePoolStates>("virStoragePoolGetInfo").StoragePoolGetInfoAsync(Handle, cancellationToken).ConfigureAwait(false);
        return new StoragePoolInfo(state, capacityBytes, allocationBytes, availableBytes);
    }

    /// <summary>Describes it.</summary>
    /// <param name="flags">What to show.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <remarks><c>virStoragePoolGetXMLDesc</c>.</remarks>
    public async Task<string> GetXmlAsync(StorageXmlFlags flags = StorageXmlFlags.None, CancellationToken cancellationToken = default) =>
        await _session.Part<IStoragePoolStates>("virStoragePoolGetXMLDesc")
            .StoragePoolGetXmlDescAsync(Handle, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells whether it is on.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it is.</returns>
    /// <remarks><c>virStoragePoolIsActive</c>.</remarks>
    public async Task<bool> IsActiveAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IStoragePoolStates>("virStoragePoolIsActive")
            .StoragePoolIsActiveAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells whether it has a definition that outlives it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it has.</returns>
    /// <remarks><c>virStoragePoolIsPersistent</c>.</remarks>
    public async Task<bool> IsPersistentAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IStoragePoolStates>("virStoragePoolIsPersistent")
            .StoragePoolIsPersistentAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells whether it starts with its host.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does.</returns>
    /// <remarks><c>virStoragePoolGetAutostart</c>.</remarks>
    public async Task<bool> GetAutostartAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IStoragePoolStates>("virStoragePoolGetAutostart")
            .StoragePoolGetAutostartAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Has it start with its host, or not.</summary>
    /// <param name="autostart">Whether it shall.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it has no definition.</exception>
    /// <remarks><c>virStoragePoolSetAutostart</c>.</remarks>
    public async Task SetAutostartAsync(bool autostart, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IStoragePoolDefinition>("virStoragePoolSetAutostart")
            .StoragePoolSetAutostartAsync(Handle, autostart, cancellationToken).ConfigureAwait(false);

    /// <summary>Turns it on.</summary>
    /// <param name="flags">Whether it is built first.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it is on.</exception>
    /// <remarks><c>virStoragePoolCreate</c>.</remarks>
    public async Task StartAsync(
        StoragePoolCreateFlags flags = StoragePoolCreateFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IStoragePoolLifecycle>("virStoragePoolCreate")
            .StoragePoolCreateAsync(Handle, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Turns it off; its storage stays.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it is off.</exception>
    /// <remarks><c>virStoragePoolDestroy</c>.</remarks>
    public async Task DestroyAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IStoragePoolLifecycle>("virStoragePoolDestroy")
            .StoragePoolDestroyAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Reads anew which volumes it has.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it is off.</exception>
    /// <remarks><c>virStoragePoolRefresh</c>.</remarks>
    public async Task RefreshAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IStoragePoolLifecycle>("virStoragePoolRefresh")
            .StoragePoolRefreshAsync(Handle, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Makes its storage: a folder, a file system, a partition table, a volume group.</summary>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it is on.</exception>
    /// <remarks><c>virStoragePoolBuild</c>.</remarks>
    public async Task BuildAsync(StoragePoolBuildFlags flags = StoragePoolBuildFlags.None, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IStoragePoolDefinition>("virStoragePoolBuild")
            .StoragePoolBuildAsync(Handle, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Deletes its storage, and all that is in it.</summary>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it is on.</exception>
    /// <remarks><c>virStoragePoolDelete</c>.</remarks>
    public async Task DeleteAsync(
        StoragePoolDeleteFlags flags = StoragePoolDeleteFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IStoragePoolDefinition>("virStoragePoolDelete")
            .StoragePoolDeleteAsync(Handle, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Removes its definition; its storage stays.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it is on, or has none.</exception>
    /// <remarks><c>virStoragePoolUndefine</c>.</remarks>
    public async Task UndefineAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IStoragePoolDefinition>("virStoragePoolUndefine")
            .StoragePoolUndefineAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Lists its volumes.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The volumes.</returns>
    /// <remarks><c>virStoragePoolListAllVolumes</c>, <c>virStoragePoolNumOfVolumes</c>, <c>virStoragePoolListVolumes</c>.</remarks>
    public async Task<IReadOnlyList<StorageVolume>> ListVolumesAsync(CancellationToken cancellationToken = default)
    {
        IStorageVolumeList lists = _session.Part<IStorageVolumeList>("virStoragePoolListAllVolumes");
        IReadOnlyList<StorageVolumeHandle> handles = await OlderCalls.OrAsync(AllAsync(), NamedAsync).ConfigureAwait(false);
        return [.. handles.Select(handle => new StorageVolume(_session, handle))];

        async ValueTask<IReadOnlyList<StorageVolumeHandle>> AllAsync() =>
            (await lists.StoragePoolListAllVolumesAsync(Handle, true, 0, cancellationToken).ConfigureAwait(false)).Volumes;

        // Before there was that call: by names, then each by itself.
        async Task<IReadOnlyList<StorageVolumeHandle>> NamedAsync()
        {
            IStorageLookup lookup = _session.Part<IStorageLookup>("virStorageVolLookupByName");
            return await OlderCalls.FindAsync(
                lists.StoragePoolNumOfVolumesAsync(Handle, cancellationToken),
                max => lists.StoragePoolListVolumesAsync(Handle, max, cancellationToken),
                name => lookup.StorageVolLookupByNameAsync(Handle, name, cancellationToken)).ConfigureAwait(false);
        }
    }

    /// <summary>Finds one of its volumes.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The volume.</returns>
    /// <exception cref="VirtNotFoundException">It has none of this name.</exception>
    /// <remarks><c>virStorageVolLookupByName</c>.</remarks>
    public async Task<StorageVolume> GetVolumeAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new StorageVolume(_session, await _session.Part<IStorageLookup>("virStorageVolLookupByName")
            .StorageVolLookupByNameAsync(Handle, name, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Looks for one of its volumes.</summary>
    /// <param name="name">The volume's name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The volume; null: there is none.</returns>
    /// <remarks><c>virStorageVolLookupByName</c>.</remarks>
    public Task<StorageVolume?> FindVolumeAsync(string name, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetVolumeAsync(name, cancellationToken), VirtErrorCode.NoStorageVol);

    /// <summary>Makes a volume.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The volume.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: the pool is off. <see cref="VirtErrorCode.StorageVolExist"/>: there is one of this
    /// name.
    /// </exception>
    /// <remarks><c>virStorageVolCreateXML</c>.</remarks>
    public async Task<StorageVolume> CreateVolumeAsync(
        string xml,
        StorageVolumeCreateFlags flags = StorageVolumeCreateFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return new StorageVolume(_session, await _session.WritablePart<IStorageVolumeCreation>("virStorageVolCreateXML")
            .StorageVolCreateXmlAsync(Handle, xml, flags, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Makes a volume with the content of another, which may be in another pool.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="original">The volume whose content it gets.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The volume.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: the pool is off. <see cref="VirtErrorCode.StorageVolExist"/>: there is one of this
    /// name.
    /// </exception>
    /// <remarks><c>virStorageVolCreateXMLFrom</c>.</remarks>
    public async Task<StorageVolume> CloneVolumeAsync(
        string xml,
        StorageVolume original,
        StorageVolumeCreateFlags flags = StorageVolumeCreateFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        ArgumentNullException.ThrowIfNull(original);
        return new StorageVolume(_session, await _session.WritablePart<IStorageVolumeCreation>("virStorageVolCreateXMLFrom")
            .StorageVolCreateXmlFromAsync(Handle, xml, original.Handle, flags, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>What names it to people.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
