using Vireo.Contract;
using Vireo.Contract.Domains.Events;
using Vireo.Rpc.Contracts;

namespace Vireo.Daemon.Events;

/// <summary>
/// The events that older clients know. On the wire each is its newer form without what the newer form begins with: the callback id, and
/// in three of them a reason.
/// </summary>
internal static class LegacyEvents
{
    private const int CallbackId = sizeof(int);
    private const int CallbackIdAndReason = 2 * sizeof(int);

    private static readonly Dictionary<int, (ProcedureInfo Procedure, int Prefix)> ByNewer = new()
    {
        [RemoteProgram.Procedures.DomainEventCallbackLifecycle.Number] = (RemoteProgram.Procedures.DomainEventLifecycle, CallbackId),
        [RemoteProgram.Procedures.DomainEventCallbackReboot.Number] = (RemoteProgram.Procedures.DomainEventReboot, CallbackId),
        [RemoteProgram.Procedures.DomainEventCallbackRtcChange.Number] = (RemoteProgram.Procedures.DomainEventRtcChange, CallbackId),
        [RemoteProgram.Procedures.DomainEventCallbackWatchdog.Number] = (RemoteProgram.Procedures.DomainEventWatchdog, CallbackId),
        [RemoteProgram.Procedures.DomainEventCallbackIoError.Number] = (RemoteProgram.Procedures.DomainEventIoError, CallbackId),
        [RemoteProgram.Procedures.DomainEventCallbackIoErrorReason.Number] = (RemoteProgram.Procedures.DomainEventIoErrorReason, CallbackId),
        [RemoteProgram.Procedures.DomainEventCallbackGraphics.Number] = (RemoteProgram.Procedures.DomainEventGraphics, CallbackId),
        [RemoteProgram.Procedures.DomainEventCallbackControlError.Number] = (RemoteProgram.Procedures.DomainEventControlError, CallbackId),
        [RemoteProgram.Procedures.DomainEventCallbackBlockJob.Number] = (RemoteProgram.Procedures.DomainEventBlockJob, CallbackId),
        [RemoteProgram.Procedures.DomainEventCallbackDiskChange.Number] = (RemoteProgram.Procedures.DomainEventDiskChange, CallbackId),
        [RemoteProgram.Procedures.DomainEventCallbackTrayChange.Number] = (RemoteProgram.Procedures.DomainEventTrayChange, CallbackId),
        [RemoteProgram.Procedures.DomainEventCallbackPmwakeup.Number] = (RemoteProgram.Procedures.DomainEventPmwakeup, CallbackIdAndReason),
        [RemoteProgram.Procedures.DomainEventCallbackPmsuspend.Number] = (RemoteProgram.Procedures.DomainEventPmsuspend, CallbackIdAndReason),
        [RemoteProgram.Procedures.DomainEventCallbackPmsuspendDisk.Number] = (RemoteProgram.Procedures.DomainEventPmsuspendDisk, CallbackIdAndReason),
        [RemoteProgram.Procedures.DomainEventCallbackBalloonChange.Number] = (RemoteProgram.Procedures.DomainEventBalloonChange, CallbackId),
        [RemoteProgram.Procedures.DomainEventCallbackDeviceRemoved.Number] = (RemoteProgram.Procedures.DomainEventDeviceRemoved, CallbackId),
    };

    internal static bool Has(DomainEventId eventId) => eventId is >= DomainEventId.Lifecycle and <= DomainEventId.DeviceRemoved;

    /// <summary>Finds the older form of an event.</summary>
    /// <param name="newer">The newer form.</param>
    /// <returns>The older form, and how many bytes of the newer it lacks in front; null: older clients do not know it.</returns>
    internal static (ProcedureInfo Procedure, int Prefix)? Find(ProcedureInfo newer) =>
        ByNewer.TryGetValue(newer.Number, out var found) ? found : null;
}
