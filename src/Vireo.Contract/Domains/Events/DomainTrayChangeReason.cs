namespace Vireo.Contract.Domains.Events;

/// <summary>How a tray moved.</summary>
/// <remarks><c>virDomainEventTrayChangeReason</c>.</remarks>
public enum DomainTrayChangeReason
{
    /// <summary>It opened. <c>VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN</c>.</summary>
    Open = 0,

    /// <summary>It closed. <c>VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE</c>.</summary>
    Close = 1,
}
