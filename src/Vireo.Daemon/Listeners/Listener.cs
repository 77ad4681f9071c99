using System.Net;
using System.Net.Sockets;
using Vireo.Contract.Authentication;

namespace Vireo.Daemon.Listeners;

/// <summary>A listening socket and what holds for all who come through it.</summary>
/// <param name="socket">The socket, listening; it is disposed with the listener, and a unix socket's file goes with it.</param>
internal sealed class Listener(Socket socket) : IDisposable
{
    internal required ListenerTransport Transport { get; init; }

    internal required AuthenticationType Authentication { get; init; }

    /// <summary>Whether every connection through it is read-only.</summary>
    internal bool IsReadOnly { get; init; }

    /// <summary>Where it listens: <c>/run/libvirt/libvirt-sock</c>, <c>[::]:16509</c>.</summary>
    internal string Address { get; } = socket.LocalEndPoint?.ToString() ?? "";

    /// <summary>What it is, for messages and logs: <c>unix:/run/libvirt/libvirt-sock</c>, <c>tls:[::]:16514</c>.</summary>
    internal string Description => $"{Transport.ToString().ToLowerInvariant()}:{Address}";

    /// <summary>The port, of a listener on the network.</summary>
    internal int? Port { get; } = (socket.LocalEndPoint as IPEndPoint)?.Port;

    /// <summary>Lets clients connect; until then they are refused.</summary>
    /// <param name="backlog">How many may wait to be accepted.</param>
    /// <exception cref="ListenerException">Another daemon listens there already.</exception>
    internal void Listen(int backlog)
    {
        try
        {
            socket.Listen(backlog);
        }
        catch (SocketException e)
        {
            throw new ListenerException($"cannot listen on {Description}: {e.Message}", e);
        }
    }

    internal ValueTask<Socket> AcceptAsync(CancellationToken cancellationToken) => socket.AcceptAsync(cancellationToken);

    public void Dispose() => socket.Dispose();
}
