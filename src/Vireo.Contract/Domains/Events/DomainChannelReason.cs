namespace Vireo.Contract.Domains.Events;

/// <summary>Why a channel of a guest came up or went down.</summary>
/// <remarks><c>virConnectDomainEventChannelLifecycleReason</c>.</remarks>
public enum DomainChannelReason
{
    /// <summary>It is not known. <c>VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN</c>.</summary>
    Unknown = 0,

    /// <summary>The guest started. <c>VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED</c>.</summary>
    DomainStarted = 1,
}
