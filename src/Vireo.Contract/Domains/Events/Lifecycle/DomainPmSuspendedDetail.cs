namespace Vireo.Contract.Domains.Events.Lifecycle;

/// <summary>Where a guest sleeps.</summary>
/// <remarks><c>virDomainEventPMSuspendedDetailType</c>.</remarks>
public enum DomainPmSuspendedDetail
{
    /// <summary>In memory. <c>VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY</c>.</summary>
    Memory = 0,

    /// <summary>On disk. <c>VIR_DOMAIN_EVENT_PMSUSPENDED_DISK</c>.</summary>
    Disk = 1,
}
