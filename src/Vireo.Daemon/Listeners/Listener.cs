using System.Net;
using System.Net.Sockets;
using Vireo.Daemon.Authentication;

namespace Vireo.Daemon.Listeners;

/// <summary>A listening socket and what holds for all who come through it.</summary>
/// <param name="socket">The socket, listening; it is disposed with the listener, and a unix socket's file goes with it.</param>
internal sealed class Listener(Socket socket) : IDisposable
{
    internal required Transport Transport { get; init; }

    internal required AuthenticationMethod Authentication { get; init; }

    /// <summary>Whether every connection through it is read-only.</summary>
    internal bool IsReadOnly { get; init; }

    /// <summary>Where it listens, as <c>unix:/run/libvirt/libvirt-sock</c> or <c>tcp:[::]:16509</c>.</summary>
    internal string Description { get; } = Describe(socket);

    /// <summary>The port, of a listener on the network.</summary>
    internal int? Port { get; } = (socket.LocalEndPoint as IPEndPoint)?.Port;

    internal ValueTask<Socket> AcceptAsync(CancellationToken cancellationToken) => socket.AcceptAsync(cancellationToken);

    public void Dispose() => socket.Dispose();

    private static string Describe(Socket socket) => socket.LocalEndPoint switch
    {
        IPEndPoint address => $"tcp:{address}",
        { } path => $"unix:{path}",
        null => "a socket that is not bound",
    };
}
