using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A disk's source changed at start.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="OldSourcePath">The source that the disk had; null: none.</param>
/// <param name="NewSourcePath">The source that the disk has; null: none.</param>
/// <param name="DeviceAlias">The device's alias.</param>
/// <param name="Reason">Why.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_DISK_CHANGE</c>.</remarks>
public sealed record DomainDiskChangeEvent(
    Domain Domain,
    string? OldSourcePath,
    string? NewSourcePath,
    string DeviceAlias,
    DomainDiskChangeReason Reason)
    : IVirtEvent<DomainDiskChangeEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.DiskChange);
}
