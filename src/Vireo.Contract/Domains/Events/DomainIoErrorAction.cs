namespace Vireo.Contract.Domains.Events;

/// <summary>What a disk's failure led to.</summary>
/// <remarks><c>virDomainEventIOErrorAction</c>.</remarks>
public enum DomainIoErrorAction
{
    /// <summary>Nothing; the error is ignored. <c>VIR_DOMAIN_EVENT_IO_ERROR_NONE</c>.</summary>
    None = 0,

    /// <summary>The guest is paused. <c>VIR_DOMAIN_EVENT_IO_ERROR_PAUSE</c>.</summary>
    Pause = 1,

    /// <summary>The guest is told. <c>VIR_DOMAIN_EVENT_IO_ERROR_REPORT</c>.</summary>
    Report = 2,
}
