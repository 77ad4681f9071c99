using Vireo.Contract.Storage.Volumes;

namespace Vireo.Storage;

/// <summary>What a storage volume is, and how large.</summary>
/// <param name="Type">What it is.</param>
/// <param name="CapacityBytes">How large it is for its user, in bytes.</param>
/// <param name="AllocationBytes">What it takes, in bytes.</param>
/// <remarks><c>virStorageVolInfo</c>.</remarks>
public sealed record StorageVolumeInfo(StorageVolumeType Type, ulong CapacityBytes, ulong AllocationBytes);
