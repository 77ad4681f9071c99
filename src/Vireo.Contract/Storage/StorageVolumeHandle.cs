using Vireo.Xdr;

namespace Vireo.Contract.Storage;

/// <summary>What names a storage volume on the wire.</summary>
/// <param name="Pool">The name of its pool.</param>
/// <param name="Name">Its name in the pool.</param>
/// <param name="Key">What names it in all pools, such as its path.</param>
/// <remarks><c>virStorageVolPtr</c>, <c>remote_nonnull_storage_vol</c>.</remarks>
[XdrStruct("remote_nonnull_storage_vol")]
public sealed partial record StorageVolumeHandle(string Pool, string Name, string Key);
