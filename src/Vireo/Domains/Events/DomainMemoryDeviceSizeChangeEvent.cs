using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A guest's memory device changed its size.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="DeviceAlias">The device's alias.</param>
/// <param name="SizeKib">The new size in KiB.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE</c>.</remarks>
public sealed record DomainMemoryDeviceSizeChangeEvent(
    Domain Domain,
    string DeviceAlias,
    ulong SizeKib)
    : IVirtEvent<DomainMemoryDeviceSizeChangeEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.MemoryDeviceSizeChange);
}
