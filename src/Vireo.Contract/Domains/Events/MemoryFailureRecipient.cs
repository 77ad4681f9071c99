namespace Vireo.Contract.Domains.Events;

/// <summary>Whose memory failed.</summary>
/// <remarks><c>virDomainMemoryFailureRecipientType</c>.</remarks>
public enum MemoryFailureRecipient
{
    /// <summary>The hypervisor's. <c>VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR</c>.</summary>
    Hypervisor = 0,

    /// <summary>The guest's. <c>VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST</c>.</summary>
    Guest = 1,
}
