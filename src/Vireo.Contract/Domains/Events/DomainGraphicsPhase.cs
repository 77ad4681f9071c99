namespace Vireo.Contract.Domains.Events;

/// <summary>What a graphics client did.</summary>
/// <remarks><c>virDomainEventGraphicsPhase</c>.</remarks>
public enum DomainGraphicsPhase
{
    /// <summary>It connected. <c>VIR_DOMAIN_EVENT_GRAPHICS_CONNECT</c>.</summary>
    Connect = 0,

    /// <summary>It logged in. <c>VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE</c>.</summary>
    Initialize = 1,

    /// <summary>It left. <c>VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT</c>.</summary>
    Disconnect = 2,
}
