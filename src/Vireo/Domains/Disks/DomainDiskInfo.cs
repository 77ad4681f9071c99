namespace Vireo.Domains.Disks;

/// <summary>How large a disk is.</summary>
/// <param name="AllocationBytes">The most that its file takes, in bytes.</param>
/// <param name="CapacityBytes">What the guest sees, in bytes.</param>
/// <param name="PhysicalBytes">What it takes on the host, in bytes.</param>
/// <remarks><c>virDomainBlockInfo</c>.</remarks>
public sealed record DomainDiskInfo(ulong AllocationBytes, ulong CapacityBytes, ulong PhysicalBytes);
