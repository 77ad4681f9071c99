using Vireo.Contract.Storage;

namespace Vireo.Storage;

/// <summary>How a storage pool is doing.</summary>
/// <param name="State">What it does.</param>
/// <param name="CapacityBytes">How large it is, in bytes.</param>
/// <param name="AllocationBytes">How much of it is taken, in bytes.</param>
/// <param name="AvailableBytes">How much of it is free, in bytes.</param>
/// <remarks><c>virStoragePoolInfo</c>.</remarks>
public sealed record StoragePoolInfo(StoragePoolState State, ulong CapacityBytes, ulong AllocationBytes, ulong AvailableBytes);
