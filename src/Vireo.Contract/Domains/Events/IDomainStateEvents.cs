using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.Metadata;
using Vireo.Contract.Parameters;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Events;

/// <summary>What becomes of guests as a whole.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainStateEvents
{
    /// <summary>A guest started, stopped, was defined and so on.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="type">What became of it.</param>
    /// <param name="detail">The detail, of the enum that belongs to the type.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_LIFECYCLE</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_LIFECYCLE</c>.</remarks>
    [Event(318)]
    void DomainEventCallbackLifecycle(int callbackId, DomainHandle domain, DomainEventType type, int detail);

    /// <summary>A guest rebooted.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_REBOOT</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_REBOOT</c>.</remarks>
    [Event(319)]
    void DomainEventCallbackReboot(int callbackId, DomainHandle domain);

    /// <summary>A guest set its clock.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="offsetSeconds">The clock's new distance from the node's, in seconds.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_RTC_CHANGE</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_RTC_CHANGE</c>.</remarks>
    [Event(320)]
    void DomainEventCallbackRtcChange(int callbackId, DomainHandle domain, long offsetSeconds);

    /// <summary>A guest's watchdog expired.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="action">What this led to.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_WATCHDOG</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_WATCHDOG</c>.</remarks>
    [Event(321)]
    void DomainEventCallbackWatchdog(int callbackId, DomainHandle domain, DomainWatchdogAction action);

    /// <summary>A guest can no longer be acted on.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_CONTROL_ERROR</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_CONTROL_ERROR</c>.</remarks>
    [Event(325)]
    void DomainEventCallbackControlError(int callbackId, DomainHandle domain);

    /// <summary>A guest woke up.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="reason">0: there are no reasons yet.</param>
    /// <param name="domain">The guest.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_PMWAKEUP</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMWAKEUP</c>.</remarks>
    [Event(329)]
    void DomainEventCallbackPmwakeup(int callbackId, int reason, DomainHandle domain);

    /// <summary>A guest went to sleep.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="reason">0: there are no reasons yet.</param>
    /// <param name="domain">The guest.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_PMSUSPEND</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND</c>.</remarks>
    [Event(330)]
    void DomainEventCallbackPmsuspend(int callbackId, int reason, DomainHandle domain);

    /// <summary>A guest hibernated.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="reason">0: there are no reasons yet.</param>
    /// <param name="domain">The guest.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK</c>.</remarks>
    [Event(332)]
    void DomainEventCallbackPmsuspendDisk(int callbackId, int reason, DomainHandle domain);

    /// <summary>A guest's agent came or went.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="state">Whether it is there.</param>
    /// <param name="reason">Why.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE</c>.</remarks>
    [Event(348, Since = "1.2.11")]
    void DomainEventCallbackAgentLifecycle(int callbackId, DomainHandle domain, DomainAgentState state, DomainAgentReason reason);

    /// <summary>A guest's metadata changed.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="type">Which part.</param>
    /// <param name="namespaceUri">The element's namespace; null unless the type is an element.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_METADATA_CHANGE</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_METADATA_CHANGE</c>.</remarks>
    [Event(379, Since = "3.0.0")]
    void DomainEventCallbackMetadataChange(int callbackId, DomainHandle domain, DomainMetadataType type, string? namespaceUri);

    /// <summary>A guest's tunable changed.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="parameters">What changed, with the new values.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_TUNABLE</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TUNABLE</c>.</remarks>
    [Event(346, Since = "1.2.9")]
    void DomainEventCallbackTunable(
        int callbackId,
        DomainHandle domain,
        [XdrMax(RemoteLimits.DomainEventTunable)] IReadOnlyList<TypedParameter> parameters);

    /// <summary>A guest's job ended.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="parameters">The job's last figures.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_JOB_COMPLETED</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_JOB_COMPLETED</c>.</remarks>
    [Event(363, Since = "1.3.3")]
    void DomainEventCallbackJobCompleted(
        int callbackId,
        DomainHandle domain,
        [XdrMax(RemoteLimits.DomainJobStats)] IReadOnlyList<TypedParameter> parameters);

    /// <summary>A guest's migration began a new pass.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="iteration">The pass that begins.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION</c>.</remarks>
    [Event(359, Since = "1.3.2")]
    void DomainEventCallbackMigrationIteration(int callbackId, DomainHandle domain, int iteration);

    /// <summary>The node's memory failed under a guest.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="recipient">Whose memory failed.</param>
    /// <param name="action">What this led to.</param>
    /// <param name="flags">More on it.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE</c>, <c>REMOTE_PROC_DOMAIN_EVENT_MEMORY_FAILURE</c>.</remarks>
    [Event(423, Since = "6.9.0")]
    void DomainEventMemoryFailure(
        int callbackId,
        DomainHandle domain,
        MemoryFailureRecipient recipient,
        MemoryFailureAction action,
        MemoryFailureFlags flags);
}
