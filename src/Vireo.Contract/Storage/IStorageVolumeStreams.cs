using Vireo.Rpc.Contracts;
using Vireo.Rpc.Streams;

namespace Vireo.Contract.Storage;

/// <summary>Moving a volume's content.</summary>
[Contract(typeof(RemoteProgram))]
public interface IStorageVolumeStreams
{
    /// <summary>Sends a volume's content to the client.</summary>
    /// <param name="volume">The volume.</param>
    /// <param name="offset">The first byte.</param>
    /// <param name="length">How many bytes; 0: all up to the end.</param>
    /// <param name="flags">Whether holes are sent as such.</param>
    /// <param name="stream">The stream that this opens.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virStorageVolDownload</c>, <c>REMOTE_PROC_STORAGE_VOL_DOWNLOAD</c>.</remarks>
    [Procedure(209, Since = "0.9.0")]
    [Acl("storage_vol:data_read")]
    [Stream(StreamDirection.Read, SparseFlag = (uint)StorageVolumeDownloadFlags.SparseStream)]
    ValueTask StorageVolDownloadAsync(
        StorageVolumeHandle volume,
        ulong offset,
        ulong length,
        StorageVolumeDownloadFlags flags,
        RpcStream stream,
        CancellationToken cancellationToken);

    /// <summary>Takes a volume's content from the client.</summary>
    /// <param name="volume">The volume.</param>
    /// <param name="offset">The first byte.</param>
    /// <param name="length">How many bytes at most; 0: no limit.</param>
    /// <param name="flags">Whether holes are sent as such.</param>
    /// <param name="stream">The stream that this opens.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virStorageVolUpload</c>, <c>REMOTE_PROC_STORAGE_VOL_UPLOAD</c>.</remarks>
    [Procedure(208, Since = "0.9.0")]
    [Acl("storage_vol:data_write")]
    [Stream(StreamDirection.Write, SparseFlag = (uint)StorageVolumeUploadFlags.SparseStream)]
    ValueTask StorageVolUploadAsync(
        StorageVolumeHandle volume,
        ulong offset,
        ulong length,
        StorageVolumeUploadFlags flags,
        RpcStream stream,
        CancellationToken cancellationToken);
}
