using Vireo.Contract.Storage;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Storage;

/// <summary>The storage pools of a connection, and the volumes in them.</summary>
public sealed class ConnectionStoragePools
{
    private readonly DriverSession _session;

    internal ConnectionStoragePools(DriverSession session)
    {
        _session = session;
    }

    /// <summary>Lists pools.</summary>
    /// <param name="flags">Which; none: all.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The pools, in no order.</returns>
    /// <remarks>
    /// <c>virConnectListAllStoragePools</c>, <c>virConnectNumOfStoragePools</c>, <c>virConnectListStoragePools</c>,
    /// <c>virConnectNumOfDefinedStoragePools</c>, <c>virConnectListDefinedStoragePools</c>.
    /// </remarks>
    public async Task<IReadOnlyList<StoragePool>> ListAsync(
        ListStoragePoolsFlags flags = ListStoragePoolsFlags.None,
        CancellationToken cancellationToken = default)
    {
        IReadOnlyList<StoragePoolHandle> handles = await OlderCalls.OrAsync(
            AllAsync(),
            () => new OlderStoragePoolList(_session, cancellationToken).ListAsync(flags)).ConfigureAwait(false);
        return [.. handles.Select(handle => new StoragePool(_session, handle))];

        async ValueTask<IReadOnlyList<StoragePoolHandle>> AllAsync() =>
            (await _session.Part<IStoragePoolList>("virConnectListAllStoragePools")
                .ConnectListAllStoragePoolsAsync(true, flags, cancellationToken).ConfigureAwait(false)).Pools;
    }

    /// <summary>Finds a pool by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The pool.</returns>
    /// <exception cref="VirtNotFoundException">There is none of this name.</exception>
    /// <remarks><c>virStoragePoolLookupByName</c>.</remarks>
    public async Task<StoragePool> GetByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new StoragePool(_session, await _session.Part<IStorageLookup>("virStoragePoolLookupByName")
            .StoragePoolLookupByNameAsync(name, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Finds a pool by its UUID.</summary>
    /// <param name="uuid">The UUID.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The pool.</returns>
    /// <exception cref="VirtNotFoundException">There is none of this UUID.</exception>
    /// <remarks><c>virStoragePoolLookupByUUID</c>, <c>virStoragePoolLookupByUUIDString</c>.</remarks>
    public async Task<StoragePool> GetByUuidAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        new StoragePool(_session, await _session.Part<IStorageLookup>("virStoragePoolLookupByUUID")
            .StoragePoolLookupByUuidAsync(uuid, cancellationToken).ConfigureAwait(false));

    /// <summary>Finds the pool whose volumes are in a folder of the host.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The pool.</returns>
    /// <exception cref="VirtNotFoundException">There is none.</exception>
    /// <remarks><c>virStoragePoolLookupByTargetPath</c>.</remarks>
    public async Task<StoragePool> GetByTargetPathAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new StoragePool(_session, await _session.Part<IStorageLookup>("virStoragePoolLookupByTargetPath")
            .StoragePoolLookupByTargetPathAsync(path, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Looks for a pool by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The pool; null: there is none.</returns>
    /// <remarks><c>virStoragePoolLookupByName</c>.</remarks>
    public Task<StoragePool?> FindByNameAsync(string name, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetByNameAsync(name, cancellationToken), VirtErrorCode.NoStoragePool);

    /// <summary>Looks for a pool by its UUID.</summary>
    /// <param name="uuid">The UUID.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The pool; null: there is none.</returns>
    /// <remarks><c>virStoragePoolLookupByUUID</c>.</remarks>
    public Task<StoragePool?> FindByUuidAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetByUuidAsync(uuid, cancellationToken), VirtErrorCode.NoStoragePool);

    /// <summary>Makes or replaces a definition.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether the XML is held against the schema.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The pool.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed. <see cref="VirtErrorCode.OperationFailed"/>: the name belongs to
    /// another UUID.
    /// </exception>
    /// <remarks><c>virStoragePoolDefineXML</c>.</remarks>
    public async Task<StoragePool> DefineAsync(
        string xml,
        StoragePoolDefineFlags flags = StoragePoolDefineFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return new StoragePool(_session, await _session.WritablePart<IStoragePoolDefinition>("virStoragePoolDefineXML")
            .StoragePoolDefineXmlAsync(xml, flags, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Turns a pool on that has no definition; once it is off, it is gone.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether it is built first.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The pool.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed.</exception>
    /// <remarks><c>virStoragePoolCreateXML</c>.</remarks>
    public async Task<StoragePool> CreateAsync(
        string xml,
        StoragePoolCreateFlags flags = StoragePoolCreateFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return new StoragePool(_session, await _session.WritablePart<IStoragePoolLifecycle>("virStoragePoolCreateXML")
            .StoragePoolCreateXmlAsync(xml, flags, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Looks for storage of which pools could be made.</summary>
    /// <param name="type">The pools' type, such as <c>netfs</c>.</param>
    /// <param name="sourceSpecification">Where to look (XML); null: on the node.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>What was found (XML).</returns>
    /// <remarks><c>virConnectFindStoragePoolSources</c>.</remarks>
    public async Task<string> FindSourcesAsync(
        string type,
        string? sourceSpecification = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(type);
        return await _session.WritablePart<IStoragePoolDiscovery>("virConnectFindStoragePoolSources")
            .ConnectFindStoragePoolSourcesAsync(type, sourceSpecification, 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tells which types of pool there can be.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The capabilities (XML).</returns>
    /// <remarks><c>virConnectGetStoragePoolCapabilities</c>.</remarks>
    public async Task<string> GetCapabilitiesAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IStoragePoolDiscovery>("virConnectGetStoragePoolCapabilities")
            .ConnectGetStoragePoolCapabilitiesAsync(0, cancellationToken).ConfigureAwait(false);

    /// <summary>Finds a volume by its key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The volume.</returns>
    /// <exception cref="VirtNotFoundException">There is none of this key.</exception>
    /// <remarks><c>virStorageVolLookupByKey</c>.</remarks>
    public async Task<StorageVolume> GetVolumeByKeyAsync(string key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new StorageVolume(_session, await _session.Part<IStorageLookup>("virStorageVolLookupByKey")
            .StorageVolLookupByKeyAsync(key, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Finds a volume by its path on the host.</summary>
    /// <param name="path">The path.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The volume.</returns>
    /// <exception cref="VirtNotFoundException">There is none of this path.</exception>
    /// <remarks><c>virStorageVolLookupByPath</c>.</remarks>
    public async Task<StorageVolume> GetVolumeByPathAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new StorageVolume(_session, await _session.Part<IStorageLookup>("virStorageVolLookupByPath")
            .StorageVolLookupByPathAsync(path, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Looks for a volume by its key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The volume; null: there is none.</returns>
    /// <remarks><c>virStorageVolLookupByKey</c>.</remarks>
    public Task<StorageVolume?> FindVolumeByKeyAsync(string key, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetVolumeByKeyAsync(key, cancellationToken), VirtErrorCode.NoStorageVol);

    /// <summary>Looks for a volume by its path on the host.</summary>
    /// <param name="path">The path.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The volume; null: there is none.</returns>
    /// <remarks><c>virStorageVolLookupByPath</c>.</remarks>
    public Task<StorageVolume?> FindVolumeByPathAsync(string path, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetVolumeByPathAsync(path, cancellationToken), VirtErrorCode.NoStorageVol);
}
