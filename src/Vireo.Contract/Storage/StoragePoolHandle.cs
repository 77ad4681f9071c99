using Vireo.Xdr;

namespace Vireo.Contract.Storage;

/// <summary>What names a storage pool on the wire.</summary>
/// <param name="Name">The name.</param>
/// <param name="Uuid">The UUID.</param>
/// <remarks><c>virStoragePoolPtr</c>, <c>remote_nonnull_storage_pool</c>.</remarks>
[XdrStruct("remote_nonnull_storage_pool")]
public sealed partial record StoragePoolHandle(string Name, Guid Uuid);
