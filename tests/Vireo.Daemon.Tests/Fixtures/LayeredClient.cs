using System.Net;
using System.Net.Sockets;
using Vireo.Contract;
using Vireo.Rpc.Links;
using Vireo.Rpc.Peers;
using Vireo.Sasl.Exchanges;
using Vireo.Sasl.Layers;
using Vireo.Sasl.Mechanisms;
using Vireo.Transport.Sasl;

namespace Vireo.Daemon.Tests.Fixtures;

/// <summary>A client that logs in by SASL over TCP, as libvirt's does, and goes on behind the layer.</summary>
internal sealed class LayeredClient : IAsyncDisposable
{
    private readonly ClientPeer _peer;

    private LayeredClient(ClientPeer peer)
    {
        _peer = peer;
        Driver = new RemoteDriver(peer);
    }

    internal RemoteDriver Driver { get; }

    internal static async Task<LayeredClient> ConnectAsync(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), TestContext.Current.CancellationToken);
        var client = new LayeredClient(new ClientPeer(new SocketLink(socket, "test"), new ClientPeerOptions()));
        client._peer.Start();
        return client;
    }

    /// <summary>Logs in by DIGEST-MD5.</summary>
    internal async Task LogInAsync(string name, string password)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        var login = new ClientLogin("libvirt", "localhost", ChannelSecurity.Open(56)) { UserName = name, Password = password };
        using SaslExchange exchange = SaslMechanisms.DigestMd5.CreateClient(login);
        exchange.Next(null);
        var reply = await Driver.AuthSaslStartAsync("DIGEST-MD5", true, default, token);
        SaslStep own = exchange.Next(reply.Message);
        reply = await Driver.AuthSaslStepAsync(false, own.Message.GetValueOrDefault(), token);
        Assert.True(exchange.Next(reply.Message).IsComplete);
        Assert.True(reply.Complete);
        _peer.GoOnWith(new SaslLink(_peer.Link, exchange.Layer!));
    }

    public ValueTask DisposeAsync() => _peer.DisposeAsync();
}
