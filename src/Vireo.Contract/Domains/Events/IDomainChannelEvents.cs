using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains.Events;

/// <summary>What becomes of parts of running guests that events tell since libvirt 12.4.0.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainChannelEvents
{
    /// <summary>A virtual processor was removed from a running guest.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="vcpu">Which.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_VCPU_REMOVED</c>, <c>REMOTE_PROC_DOMAIN_EVENT_VCPU_REMOVED</c>.</remarks>
    [Event(454, Since = "12.4.0")]
    void DomainEventVcpuRemoved(int callbackId, DomainHandle domain, uint vcpu);

    /// <summary>A channel of a guest came up or went down.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="channelName">The channel's name.</param>
    /// <param name="state">What became of it.</param>
    /// <param name="reason">Why.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_CHANNEL_LIFECYCLE</c>.</remarks>
    [Event(455, Since = "12.4.0")]
    void DomainEventCallbackChannelLifecycle(
        int callbackId,
        DomainHandle domain,
        string channelName,
        DomainAgentState state,
        DomainChannelReason reason);
}
