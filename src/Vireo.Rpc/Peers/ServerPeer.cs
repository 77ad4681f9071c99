using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Events;
using Vireo.Rpc.Links;
using Vireo.Xdr;

namespace Vireo.Rpc.Peers;

/// <summary>The daemon's end of a connection: takes calls, sends replies and events, carries streams, all within limits.</summary>
/// <param name="link">What carries the bytes; the peer disposes it.</param>
/// <param name="handler">What carries out the calls.</param>
/// <param name="options">How the client is treated.</param>
public sealed class ServerPeer(Link link, ICallHandler handler, ServerPeerOptions options) : IEventSink, IAsyncDisposable
{
    /// <summary>The link, for what it is called.</summary>
    public Link Link => link;

    /// <summary>Calls that wait for their end, and stream packets that wait to be consumed.</summary>
    public int CallsInFlight => throw new NotImplementedException();

    /// <summary>Serves the client until the connection ends, for whatever reason; it fails only for a bug. Called once.</summary>
    /// <param name="cancellationToken">Breaks the connection.</param>
    /// <returns>A task that ends when the connection has, and with it every call and stream.</returns>
    public Task RunAsync(CancellationToken cancellationToken) => throw new NotImplementedException($"{handler}{options}");

    /// <summary>Asks a silent client whether it lives: it has said that it answers. Again, or without keepalive among the options, it does nothing.</summary>
    public void StartKeepAlive() => throw new NotImplementedException();

    /// <inheritdoc />
    public void Send<TArguments>(ProcedureInfo procedure, TArguments arguments, XdrEncode<TArguments> encode) =>
        throw new NotImplementedException();

    /// <summary>
    /// Ends the connection in order: no more calls are taken, those in flight are answered, and what is queued leaves. It does not wait, so
    /// that a call may ask for it.
    /// </summary>
    public void Close() => throw new NotImplementedException();

    /// <summary>Ends the connection in order and waits for it.</summary>
    /// <param name="cancellationToken">Gives up patience: the connection is broken.</param>
    /// <returns>A task that ends when the connection has.</returns>
    public Task CloseAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Breaks the connection at once, from any thread.</summary>
    public void Abort() => throw new NotImplementedException();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => link.DisposeAsync();
}
