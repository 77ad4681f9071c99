using Vireo.Contract.Storage;
using Vireo.Contract.Storage.Volumes;
using Vireo.Errors;
using Vireo.Sessions;
using Vireo.Streams;

namespace Vireo.Storage;

/// <summary>A storage volume as its connection found it.</summary>
/// <remarks><c>virStorageVolPtr</c>. Two are equal that stand for the same volume of the same connection.</remarks>
public sealed record StorageVolume
{
    private readonly DriverSession _session;

    internal StorageVolume(DriverSession session, StorageVolumeHandle handle)
    {
        _session = session;
        Handle = handle;
    }

    /// <summary>Its name in its pool (<c>virStorageVolGetName</c>).</summary>
    public string Name => Handle.Name;

    /// <summary>The name of its pool.</summary>
    public string PoolName => Handle.Pool;

    /// <summary>What names it in all pools, such as its path (<c>virStorageVolGetKey</c>).</summary>
    public string Key => Handle.Key;

    /// <summary>What names it on the wire.</summary>
    internal StorageVolumeHandle Handle { get; }

    /// <summary>Tells its type and sizes.</summary>
    /// <param name="flags">What it takes: of its pool, or as a file.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The type, how large it is for its user, and what it takes.</returns>
    /// <remarks><c>virStorageVolGetInfo</c>, <c>virStorageVolGetInfoFlags</c>.</remarks>
    public async Task<StorageVolumeInfo> GetInfoAsync(
        StorageVolumeInfoFlags flags = StorageVolumeInfoFlags.None,
        CancellationToken cancellationToken = default)
    {
        (StorageVolumeType type, ulong capacityBytes, ulong allocationBytes) = flags == StorageVolumeInfoFlags.None
            ? await _session.Part<IStorageVolumeStates>("virStorageVolGetInfo").StorageVolGetInfoAsync(Handle, cancellationToken)
                .ConfigureAwait(false)
            : await _session.Part<IStorageVolumeStates>("virStorageVolGetInfoFlags")
                .StorageVolGetInfoFlagsAsync(Handle, flags, cancellationToken).ConfigureAwait(false);
        return new StorageVolumeInfo(type, capacityBytes, allocationBytes);
    }

    /// <summary>Describes it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <remarks><c>virStorageVolGetXMLDesc</c>.</remarks>
    public async Task<string> GetXmlAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IStorageVolumeStates>("virStorageVolGetXMLDesc")
            .StorageVolGetXmlDescAsync(Handle, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells where it is on the host.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The path.</returns>
    /// <remarks><c>virStorageVolGetPath</c>.</remarks>
    public async Task<string> GetPathAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IStorageVolumeStates>("virStorageVolGetPath")
            .StorageVolGetPathAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Finds the pool that it is in.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The pool.</returns>
    /// <remarks><c>virStoragePoolLookupByVolume</c>.</remarks>
    public async Task<StoragePool> GetPoolAsync(CancellationToken cancellationToken = default) =>
        new StoragePool(_session, await _session.Part<IStorageLookup>("virStoragePoolLookupByVolume")
            .StoragePoolLookupByVolumeAsync(Handle, cancellationToken).ConfigureAwait(false));

    /// <summary>Deletes it.</summary>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virStorageVolDelete</c>.</remarks>
    public async Task DeleteAsync(
        StorageVolumeDeleteFlags flags = StorageVolumeDeleteFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IStorageVolumeCreation>("virStorageVolDelete")
            .StorageVolDeleteAsync(Handle, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Changes its size.</summary>
    /// <param name="capacityBytes">The new size in bytes, or the difference.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: it would get smaller, and may not.</exception>
    /// <remarks><c>virStorageVolResize</c>.</remarks>
    public async Task ResizeAsync(
        ulong capacityBytes,
        StorageVolumeResizeFlags flags = StorageVolumeResizeFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IStorageVolumeCreation>("virStorageVolResize")
            .StorageVolResizeAsync(Handle, capacityBytes, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Overwrites its content.</summary>
    /// <param name="algorithm">With what.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virStorageVolWipePattern</c>, <c>virStorageVolWipe</c>.</remarks>
    public async Task WipeAsync(
        StorageVolumeWipeAlgorithm algorithm = StorageVolumeWipeAlgorithm.Zero,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IStorageVolumeCreation>("virStorageVolWipePattern")
            .StorageVolWipePatternAsync(Handle, algorithm, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Reads its content.</summary>
    /// <param name="offset">The first byte.</param>
    /// <param name="length">How many bytes; 0: all up to the end.</param>
    /// <param name="flags">Whether holes are sent as such.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The content; dispose it. <see cref="StreamCopy.ReceiveAllAsync"/> writes it to a file.</returns>
    /// <remarks><c>virStorageVolDownload</c>.</remarks>
    public Task<VirtStream> DownloadAsync(
        ulong offset = 0,
        ulong length = 0,
        StorageVolumeDownloadFlags flags = StorageVolumeDownloadFlags.None,
        CancellationToken cancellationToken = default) =>
        StreamOpening.OpenAsync(
            _session,
            "virStorageVolDownload",
            canRead: true,
            canWrite: false,
            stream => _session.WritablePart<IStorageVolumeStreams>("virStorageVolDownload")
                .StorageVolDownloadAsync(Handle, offset, length, flags, stream, cancellationToken));

    /// <summary>Writes its content.</summary>
    /// <param name="offset">The first byte.</param>
    /// <param name="length">How many bytes at most; 0: no limit.</param>
    /// <param name="flags">Whether holes are sent as such.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Where to write; complete and dispose it. <see cref="StreamCopy.SendAllAsync"/> sends a file.</returns>
    /// <remarks><c>virStorageVolUpload</c>.</remarks>
    public Task<VirtStream> UploadAsync(
        ulong offset = 0,
        ulong length = 0,
        StorageVolumeUploadFlags flags = StorageVolumeUploadFlags.None,
        CancellationToken cancellationToken = default) =>
        StreamOpening.OpenAsync(
            _session,
            "virStorageVolUpload",
            canRead: false,
            canWrite: true,
            stream => _session.WritablePart<IStorageVolumeStreams>("virStorageVolUpload")
                .StorageVolUploadAsync(Handle, offset, length, flags, stream, cancellationToken));

    /// <summary>What names it to people.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
