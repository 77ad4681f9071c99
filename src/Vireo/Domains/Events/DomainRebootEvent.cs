using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A guest rebooted.</summary>
/// <param name="Domain">The guest.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_REBOOT</c>.</remarks>
public sealed record DomainRebootEvent(Domain Domain) : IVirtEvent<DomainRebootEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.Reboot);
}
