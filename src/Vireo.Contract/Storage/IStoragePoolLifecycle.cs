using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Storage;

/// <summary>Turning storage pools on and off.</summary>
[Contract(typeof(RemoteProgram))]
public interface IStoragePoolLifecycle
{
    /// <summary>Turns a pool on that has a definition.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="flags">Whether it is built first.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool. <see cref="VirtErrorCode.OperationInvalid"/>: it is on.
    /// </exception>
    /// <remarks><c>virStoragePoolCreate</c>, <c>REMOTE_PROC_STORAGE_POOL_CREATE</c>.</remarks>
    [Procedure(78, Since = "0.4.1"), Acl("storage_pool:start")]
    ValueTask StoragePoolCreateAsync(StoragePoolHandle pool, StoragePoolCreateFlags flags, CancellationToken cancellationToken);

    /// <summary>Turns a pool on that has no definition; once it is off, it is gone.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether it is built first.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The pool.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed.</exception>
    /// <remarks><c>virStoragePoolCreateXML</c>, <c>REMOTE_PROC_STORAGE_POOL_CREATE_XML</c>.</remarks>
    [Procedure(76, Api = "virStoragePoolCreateXML", Since = "0.4.1"), Acl("storage_pool:start"), Acl("storage_pool:write")]
    ValueTask<StoragePoolHandle> StoragePoolCreateXmlAsync(string xml, StoragePoolCreateFlags flags, CancellationToken cancellationToken);

    /// <summary>Turns a pool off; its storage stays.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool. <see cref="VirtErrorCode.OperationInvalid"/>: it is off.
    /// </exception>
    /// <remarks><c>virStoragePoolDestroy</c>, <c>REMOTE_PROC_STORAGE_POOL_DESTROY</c>.</remarks>
    [Procedure(80, Since = "0.4.1"), Acl("storage_pool:stop"), Priority(CallPriority.High)]
    ValueTask StoragePoolDestroyAsync(StoragePoolHandle pool, CancellationToken cancellationToken);

    /// <summary>Reads anew which volumes a pool has.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool. <see cref="VirtErrorCode.OperationInvalid"/>: it is off.
    /// </exception>
    /// <remarks><c>virStoragePoolRefresh</c>, <c>REMOTE_PROC_STORAGE_POOL_REFRESH</c>.</remarks>
    [Procedure(83, Since = "0.4.1"), Acl("storage_pool:refresh")]
    ValueTask StoragePoolRefreshAsync(StoragePoolHandle pool, uint flags, CancellationToken cancellationToken);
}
