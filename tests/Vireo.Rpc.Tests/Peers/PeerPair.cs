using System.Net.Sockets;
using Microsoft.Extensions.Time.Testing;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Events;
using Vireo.Rpc.Links;
using Vireo.Rpc.Peers;
using Vireo.Rpc.Streams;

namespace Vireo.Rpc.Tests.Peers;

/// <summary>A client's and a daemon's peer, joined.</summary>
internal sealed class PeerPair : IAsyncDisposable
{
    private PeerPair(Link client, Link server, FakeHandler handler, ServerPeerOptions? options, IMessageReceiver? messages)
    {
        Handler = handler;
        Client = new ClientPeer(client, new ClientPeerOptions { TimeProvider = Time, Messages = messages });
        Server = new ServerPeer(server, handler, (options ?? new()) with { TimeProvider = Time });
        Client.Start();
        Serving = Server.RunAsync(CancellationToken.None);
    }

    internal FakeTimeProvider Time { get; } = new();

    internal FakeHandler Handler { get; }

    internal ClientPeer Client { get; }

    internal ServerPeer Server { get; }

    internal Task Serving { get; }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await Server.DisposeAsync();
    }

    internal static PeerPair InMemory(FakeHandler? handler = null, ServerPeerOptions? options = null, IMessageReceiver? messages = null)
    {
        var (client, server) = InMemoryLink.CreatePair();
        return new PeerPair(client, server, handler ?? new(), options, messages);
    }

    internal static PeerPair OverSockets(
        AddressFamily family = AddressFamily.Unix,
        FakeHandler? handler = null,
        ServerPeerOptions? options = null,
        IMessageReceiver? messages = null)
    {
        var (client, server) = SocketPair.Create(family);
        return new PeerPair(new SocketLink(client, "client"), new SocketLink(server, "server"), handler ?? new(), options, messages);
    }

    internal ValueTask<int> DoubleAsync(int value, CancellationToken cancellationToken) =>
        CallAsync(TestProgram.Double, value, cancellationToken);

    internal ValueTask<int> WaitAsync(int value, CancellationToken cancellationToken) =>
        CallAsync(TestProgram.Wait, value, cancellationToken);

    internal ValueTask<int> CallAsync(ProcedureInfo procedure, int value, CancellationToken cancellationToken) =>
        Client.CallAsync(procedure, value, TestProgram.EncodeInt, TestProgram.DecodeInt, default, cancellationToken);

    internal ValueTask<string> EchoAsync(string value, CancellationToken cancellationToken) =>
        Client.CallAsync(TestProgram.Echo, value, TestProgram.EncodeString, TestProgram.DecodeString, default, cancellationToken);

    internal async Task<RpcStream> OpenAsync(ProcedureInfo procedure, CancellationToken cancellationToken)
    {
        var stream = Client.CreateStream();
        await Client.CallAsync<object?>(procedure, null, null, new CallAttachments(stream), cancellationToken);
        return stream;
    }

    internal ValueTask FailAsync(string message, CancellationToken cancellationToken) =>
        Client.CallAsync(TestProgram.Fail, message, TestProgram.EncodeString, default, cancellationToken);
}
