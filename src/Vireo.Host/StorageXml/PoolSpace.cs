namespace Vireo.Host.StorageXml;

/// <summary>How much a pool holds. libvirt's numbers wrap around where more is allocated than there is.</summary>
/// <param name="CapacityBytes">All of it.</param>
/// <param name="AllocationBytes">What is used.</param>
/// <param name="AvailableBytes">What is left.</param>
public sealed record PoolSpace(ulong CapacityBytes, ulong AllocationBytes, ulong AvailableBytes)
{
    /// <summary>The space of a pool of which nothing is known yet.</summary>
    public static PoolSpace None { get; } = new(0, 0, 0);

    /// <summary>The space after volumes took some, or gave some back.</summary>
    /// <param name="bytes">How much is used from now on.</param>
    /// <returns>The other space.</returns>
    public PoolSpace WithAllocation(ulong bytes) =>
        this with { AllocationBytes = bytes, AvailableBytes = unchecked(CapacityBytes - bytes) };
}
