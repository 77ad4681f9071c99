using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Rpc.Events;

/// <summary>What takes events for one client: the daemon's end of a connection. The generated event sender is written against it.</summary>
public interface IEventSink
{
    /// <summary>Queues an event; never waits. A client that lets events pile up is disconnected, so that none is lost in silence.</summary>
    /// <param name="procedure">Which event.</param>
    /// <param name="arguments">What it says.</param>
    /// <param name="encode">Writes it.</param>
    /// <typeparam name="TArguments">The type of what it says.</typeparam>
    void Send<TArguments>(ProcedureInfo procedure, TArguments arguments, XdrEncode<TArguments> encode);
}
