using Microsoft.Extensions.Logging;
using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Rpc.Events;
using Vireo.Rpc.Frames;
using Vireo.Xdr;

namespace Vireo.Events;

/// <summary>Where a connection's events arrive, from a daemon or from a driver of this process. Nobody may wait in here.</summary>
/// <param name="logger">Where events that cannot be read are told.</param>
internal sealed class ConnectionEvents(ILogger logger) : RemoteEventsBase, IMessageReceiver
{
    /// <summary>Takes lifecycle events; set before the first registration.</summary>
    internal Action<DomainHandle, DomainEventType, int>? Lifecycle { get; set; }

    public void Receive(in FrameHeader header, ReadOnlySpan<byte> payload)
    {
        if (header.Program != RemoteProgram.Number)
        {
            return;
        }

        try
        {
            if (!RemoteEventReceiver.TryDeliver(header.Procedure, payload, this))
            {
                EventLog.UnknownEvent(logger, header.Procedure);
            }
        }
        catch (XdrFormatException e)
        {
            EventLog.UnreadableEvent(logger, e, header.Procedure);
        }
    }

    public override void DomainEventCallbackLifecycle(int callbackId, DomainHandle domain, DomainEventType type, int detail) =>
        Lifecycle?.Invoke(domain, type, detail);

    public override void DomainEventLifecycle(DomainHandle domain, DomainEventType type, int detail) => Lifecycle?.Invoke(domain, type, detail);
}
