using Vireo.Rpc.Contracts;
using Vireo.Rpc.Events;
using Vireo.Xdr;

namespace Vireo.Daemon.Observability;

/// <summary>Counts events on their way to a client.</summary>
/// <param name="inner">Takes them to the client.</param>
/// <param name="meter">Counts them.</param>
internal sealed class MeteredEvents(IEventSink inner, CallMeter meter) : IEventSink
{
    /// <inheritdoc />
    public void Send<TArguments>(ProcedureInfo procedure, TArguments arguments, XdrEncode<TArguments> encode)
    {
        meter.CountEvent();
        inner.Send(procedure, arguments, encode);
    }
}
