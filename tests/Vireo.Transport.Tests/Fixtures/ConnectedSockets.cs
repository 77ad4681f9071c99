using System.Net;
using System.Net.Sockets;

namespace Vireo.Transport.Tests.Fixtures;

/// <summary>Two ends of one connection over the loopback.</summary>
internal sealed class ConnectedSockets : IDisposable
{
    private ConnectedSockets(Socket client, Socket server)
    {
        Client = client;
        Server = server;
    }

    internal Socket Client { get; }

    internal Socket Server { get; }

    public void Dispose()
    {
        Client.Dispose();
        Server.Dispose();
    }

    internal static async Task<ConnectedSockets> CreateAsync(CancellationToken cancellationToken)
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(1);
        var client = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await client.ConnectAsync(listener.LocalEndPoint!, cancellationToken);
        return new ConnectedSockets(client, await listener.AcceptAsync(cancellationToken));
    }
}
