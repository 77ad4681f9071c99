using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Storage.Volumes;

/// <summary>Making, changing and deleting storage volumes.</summary>
[Contract(typeof(RemoteProgram))]
public interface IStorageVolumeCreation
{
    /// <summary>Makes a volume.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The volume.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool. <see cref="VirtErrorCode.OperationInvalid"/>: the pool is off.
    /// <see cref="VirtErrorCode.StorageVolExist"/>: there is one of this name.
    /// </exception>
    /// <remarks><c>virStorageVolCreateXML</c>, <c>REMOTE_PROC_STORAGE_VOL_CREATE_XML</c>.</remarks>
    [Procedure(93, Api = "virStorageVolCreateXML", Since = "0.4.1"), Acl("storage_vol:create")]
    ValueTask<StorageVolumeHandle> StorageVolCreateXmlAsync(
        StoragePoolHandle pool,
        string xml,
        StorageVolumeCreateFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Makes a volume with the content of another.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="xml">The XML.</param>
    /// <param name="original">The volume whose content it gets.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The volume.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool. <see cref="VirtErrorCode.OperationInvalid"/>: the pool is off.
    /// <see cref="VirtErrorCode.StorageVolExist"/>: there is one of this name.
    /// </exception>
    /// <remarks><c>virStorageVolCreateXMLFrom</c>, <c>REMOTE_PROC_STORAGE_VOL_CREATE_XML_FROM</c>.</remarks>
    [Procedure(125, Api = "virStorageVolCreateXMLFrom", Since = "0.6.4"), Acl("storage_vol:create")]
    ValueTask<StorageVolumeHandle> StorageVolCreateXmlFromAsync(
        StoragePoolHandle pool,
        string xml,
        StorageVolumeHandle original,
        StorageVolumeCreateFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Deletes a volume.</summary>
    /// <param name="volume">The volume.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStorageVol"/>: there is no such volume.</exception>
    /// <remarks><c>virStorageVolDelete</c>, <c>REMOTE_PROC_STORAGE_VOL_DELETE</c>.</remarks>
    [Procedure(94, Since = "0.4.1"), Acl("storage_vol:delete")]
    ValueTask StorageVolDeleteAsync(StorageVolumeHandle volume, StorageVolumeDeleteFlags flags, CancellationToken cancellationToken);

    /// <summary>Changes the size of a volume.</summary>
    /// <param name="volume">The volume.</param>
    /// <param name="capacityBytes">The new size in bytes, or the difference.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoStorageVol"/>: there is no such volume. <see cref="VirtErrorCode.InvalidArg"/>: it would get smaller, and
    /// may not.
    /// </exception>
    /// <remarks><c>virStorageVolResize</c>, <c>REMOTE_PROC_STORAGE_VOL_RESIZE</c>.</remarks>
    [Procedure(260, Since = "0.9.10"), Acl("storage_vol:resize")]
    ValueTask StorageVolResizeAsync(
        StorageVolumeHandle volume,
        ulong capacityBytes,
        StorageVolumeResizeFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Overwrites a volume's content with zeros.</summary>
    /// <param name="volume">The volume.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStorageVol"/>: there is no such volume.</exception>
    /// <remarks><c>virStorageVolWipe</c>, <c>REMOTE_PROC_STORAGE_VOL_WIPE</c>.</remarks>
    [Procedure(165, Since = "0.8.0"), Acl("storage_vol:format")]
    ValueTask StorageVolWipeAsync(StorageVolumeHandle volume, uint flags, CancellationToken cancellationToken);

    /// <summary>Overwrites a volume's content.</summary>
    /// <param name="volume">The volume.</param>
    /// <param name="algorithm">With what.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStorageVol"/>: there is no such volume.</exception>
    /// <remarks><c>virStorageVolWipePattern</c>, <c>REMOTE_PROC_STORAGE_VOL_WIPE_PATTERN</c>.</remarks>
    [Procedure(259, Since = "0.9.10"), Acl("storage_vol:format")]
    ValueTask StorageVolWipePatternAsync(
        StorageVolumeHandle volume,
        StorageVolumeWipeAlgorithm algorithm,
        uint flags,
        CancellationToken cancellationToken);
}
