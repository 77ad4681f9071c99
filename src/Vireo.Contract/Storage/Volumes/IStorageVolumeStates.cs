using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Storage.Volumes;

/// <summary>What a storage volume is.</summary>
[Contract(typeof(RemoteProgram))]
public interface IStorageVolumeStates
{
    /// <summary>Tells a volume's type and sizes.</summary>
    /// <param name="volume">The volume.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The type, how large it is for its user, and what it takes, in bytes.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStorageVol"/>: there is no such volume.</exception>
    /// <remarks><c>virStorageVolGetInfo</c>, <c>REMOTE_PROC_STORAGE_VOL_GET_INFO</c>.</remarks>
    [Procedure(98, Since = "0.4.1", Idempotent = true), Acl("storage_vol:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<(StorageVolumeType Type, ulong CapacityBytes, ulong AllocationBytes)> StorageVolGetInfoAsync(
        StorageVolumeHandle volume,
        CancellationToken cancellationToken);

    /// <summary>Tells a volume's type and sizes.</summary>
    /// <param name="volume">The volume.</param>
    /// <param name="flags">What it takes.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The type, how large it is for its user, and what it takes, in bytes.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStorageVol"/>: there is no such volume.</exception>
    /// <remarks><c>virStorageVolGetInfoFlags</c>, <c>REMOTE_PROC_STORAGE_VOL_GET_INFO_FLAGS</c>.</remarks>
    [Procedure(378, Since = "3.0.0", Idempotent = true), Acl("storage_vol:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<(StorageVolumeType Type, ulong CapacityBytes, ulong AllocationBytes)> StorageVolGetInfoFlagsAsync(
        StorageVolumeHandle volume,
        StorageVolumeInfoFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Describes a volume.</summary>
    /// <param name="volume">The volume.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStorageVol"/>: there is no such volume.</exception>
    /// <remarks><c>virStorageVolGetXMLDesc</c>, <c>REMOTE_PROC_STORAGE_VOL_GET_XML_DESC</c>.</remarks>
    [Procedure(99, Api = "virStorageVolGetXMLDesc", Since = "0.4.1", Idempotent = true)]
    [Acl("storage_vol:read")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<string> StorageVolGetXmlDescAsync(StorageVolumeHandle volume, uint flags, CancellationToken cancellationToken);

    /// <summary>Tells where a volume is on the node.</summary>
    /// <param name="volume">The volume.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The path.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStorageVol"/>: there is no such volume.</exception>
    /// <remarks><c>virStorageVolGetPath</c>, <c>REMOTE_PROC_STORAGE_VOL_GET_PATH</c>.</remarks>
    [Procedure(100, Since = "0.4.1", Idempotent = true), Acl("storage_vol:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<string> StorageVolGetPathAsync(StorageVolumeHandle volume, CancellationToken cancellationToken);
}
