using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A guest's disk failed, with the reason.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="SourcePath">The disk's source on the node.</param>
/// <param name="DeviceAlias">The device's alias.</param>
/// <param name="Action">What this led to.</param>
/// <param name="Reason">A word for what failed, such as <c>enospc</c>; empty: not known.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON</c>.</remarks>
public sealed record DomainIoErrorEvent(
    Domain Domain,
    string SourcePath,
    string DeviceAlias,
    DomainIoErrorAction Action,
    string Reason)
    : IVirtEvent<DomainIoErrorEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.IoErrorReason);
}
