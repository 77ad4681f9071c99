using System.Net;
using System.Net.Sockets;

namespace Vireo.Daemon.Listeners;

/// <summary>Binds TCP sockets to what the configuration names.</summary>
internal static class NetworkBinding
{
    /// <summary>Binds one socket for each address that a host's name has, or one for all interfaces.</summary>
    /// <param name="key">The setting that names the port, for errors.</param>
    /// <param name="host">An address, or a host's name; null: all interfaces.</param>
    /// <param name="portOrName">The port, or the service's name.</param>
    /// <param name="cancellationToken">Gives up asking for the host's addresses.</param>
    /// <returns>The sockets; they do not listen yet.</returns>
    /// <exception cref="ListenerException">The host or the port is not known, or taken.</exception>
    internal static async Task<IReadOnlyList<Socket>> BindAsync(string key, string? host, string portOrName, CancellationToken cancellationToken)
    {
        int port = ServiceNames.FindTcpPort(portOrName) ?? throw new ListenerException($"{key}: there is no port or service '{portOrName}'");
        var addresses = host is null ? [AllInterfaces] : await ResolveAsync(host, cancellationToken).ConfigureAwait(false);
        var sockets = new List<Socket>();
        try
        {
            foreach (var address in addresses)
            {
                sockets.Add(Bind(new IPEndPoint(address, port)));
            }

            return sockets;
        }
        catch (ListenerException)
        {
            sockets.ForEach(socket => socket.Dispose());
            throw;
        }
    }

    private static IPAddress AllInterfaces => Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any;

    private static async Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        try
        {
            return [.. (await Dns.GetHostAddressesAsync(host, cancellationToken).ConfigureAwait(false)).Distinct()];
        }
        catch (SocketException e)
        {
            throw new ListenerException($"listen_addr: the host '{host}' is not known: {e.Message}", e);
        }
    }

    private static Socket Bind(IPEndPoint address)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (address.AddressFamily == AddressFamily.InterNetworkV6)
            {
                socket.DualMode = address.Address.Equals(IPAddress.IPv6Any);
            }

            socket.Bind(address);
            return socket;
        }
        catch (SocketException e)
        {
            socket.Dispose();
            throw new ListenerException($"cannot listen on {address}: {e.Message}", e);
        }
    }
}
