using System.Net;
using System.Net.Sockets;
using Vireo.Contract.Authentication;

namespace Vireo.Daemon.Listeners;

/// <summary>A listening socket and what holds for all who come through it.</summary>
/// <param name="socket">The socket; it is disposed with the listener, and the file of a unix socket that was bound here goes with it.</param>
/// <param name="isListening">Whether it listens already, so that nobody has to set it to.</param>
internal sealed class Listener(Socket socket, bool isListening = false) : IDisposable
{
    internal required ListenerRole Role { get; init; }

    internal ListenerTransport Transport => Role switch
    {
        ListenerRole.Tcp => ListenerTransport.Tcp,
        ListenerRole.Tls => ListenerTransport.Tls,
        _ => ListenerTransport.Unix,
    };

    internal required AuthenticationType Authentication { get; init; }

    /// <summary>Whether every connection through it is read-only.</summary>
    internal bool IsReadOnly => Role == ListenerRole.ReadOnly;

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
            if (!isListening)
            {
                socket.Listen(backlog);
            }
        }
        catch (SocketException e)
        {
            throw new ListenerException($"cannot listen on {Description}: {e.Message}", e);
        }
    }

    internal ValueTask<Socket> AcceptAsync(CancellationToken cancellationToken) => socket.AcceptAsync(cancellationToken);

    public void Dispose() => socket.Dispose();
}
