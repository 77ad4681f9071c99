using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Storage;

/// <summary>Making and removing storage pools.</summary>
[Contract(typeof(RemoteProgram))]
public interface IStoragePoolDefinition
{
    /// <summary>Makes or replaces a pool's definition.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether the XML is held against the schema.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The pool.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed. <see cref="VirtErrorCode.OperationFailed"/>: the name belongs to
    /// another UUID.
    /// </exception>
    /// <remarks><c>virStoragePoolDefineXML</c>, <c>REMOTE_PROC_STORAGE_POOL_DEFINE_XML</c>.</remarks>
    [Procedure(77, Api = "virStoragePoolDefineXML", Since = "0.4.1")]
    [Acl("storage_pool:write")]
    [Acl("storage_pool:save")]
    [Priority(CallPriority.High)]
    ValueTask<StoragePoolHandle> StoragePoolDefineXmlAsync(string xml, StoragePoolDefineFlags flags, CancellationToken cancellationToken);

    /// <summary>Removes a pool's definition; its storage stays.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool. <see cref="VirtErrorCode.OperationInvalid"/>: it is on, or has
    /// none.
    /// </exception>
    /// <remarks><c>virStoragePoolUndefine</c>, <c>REMOTE_PROC_STORAGE_POOL_UNDEFINE</c>.</remarks>
    [Procedure(82, Since = "0.4.1"), Acl("storage_pool:delete"), Priority(CallPriority.High)]
    ValueTask StoragePoolUndefineAsync(StoragePoolHandle pool, CancellationToken cancellationToken);

    /// <summary>Decides whether a pool starts with the node.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="autostart">Whether it does.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool. <see cref="VirtErrorCode.OperationInvalid"/>: it has no
    /// definition.
    /// </exception>
    /// <remarks><c>virStoragePoolSetAutostart</c>, <c>REMOTE_PROC_STORAGE_POOL_SET_AUTOSTART</c>.</remarks>
    [Procedure(90, Since = "0.4.1"), Acl("storage_pool:write"), Priority(CallPriority.High)]
    ValueTask StoragePoolSetAutostartAsync(StoragePoolHandle pool, bool autostart, CancellationToken cancellationToken);

    /// <summary>Makes a pool's storage: a folder, a file system, a partition table, a volume group.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool. <see cref="VirtErrorCode.OperationInvalid"/>: it is on.
    /// </exception>
    /// <remarks><c>virStoragePoolBuild</c>, <c>REMOTE_PROC_STORAGE_POOL_BUILD</c>.</remarks>
    [Procedure(79, Since = "0.4.1"), Acl("storage_pool:format")]
    ValueTask StoragePoolBuildAsync(StoragePoolHandle pool, StoragePoolBuildFlags flags, CancellationToken cancellationToken);

    /// <summary>Deletes a pool's storage, and all that is in it.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool. <see cref="VirtErrorCode.OperationInvalid"/>: it is on.
    /// </exception>
    /// <remarks><c>virStoragePoolDelete</c>, <c>REMOTE_PROC_STORAGE_POOL_DELETE</c>.</remarks>
    [Procedure(81, Since = "0.4.1"), Acl("storage_pool:format")]
    ValueTask StoragePoolDeleteAsync(StoragePoolHandle pool, StoragePoolDeleteFlags flags, CancellationToken cancellationToken);
}
