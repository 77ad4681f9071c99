using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Vireo.Daemon.Listeners;
using Vireo.Rpc.Links;

namespace Vireo.Daemon.Clients;

/// <summary>Who a client is, as far as the connection itself tells. It is settled when the client connects and never changes.</summary>
/// <param name="Address">Where it comes from: <c>tcp:10.0.0.7:40000</c>, or <c>unix:pid=42,uid=1000</c> of this host.</param>
internal sealed record ClientIdentity(string Address)
{
    /// <summary>The process at the other end of a unix socket; null: the client comes over the network.</summary>
    internal PeerCredentials? Credentials { get; init; }

    /// <summary>The address and port that it comes from; null: it comes over a unix socket.</summary>
    internal string? NetworkAddress { get; init; }

    /// <summary>The name in the certificate, as GnuTLS writes it; null: there was none.</summary>
    internal string? DistinguishedName { get; init; }

    /// <summary>Whether it is this host's superuser.</summary>
    internal bool IsRoot => Credentials is { UserId: 0 };

    /// <summary>Asks the kernel. A unix socket whose other end it does not name is refused.</summary>
    /// <param name="transport">What the client comes over.</param>
    /// <param name="socket">Its connection.</param>
    /// <returns>Who it is.</returns>
    /// <exception cref="SocketException">The kernel does not say, or the client has gone.</exception>
    internal static ClientIdentity Of(ListenerTransport transport, Socket socket)
    {
        if (transport != ListenerTransport.Unix)
        {
            string name = transport == ListenerTransport.Tls ? "tls" : "tcp";
            return new ClientIdentity($"{name}:{socket.RemoteEndPoint}") { NetworkAddress = DescribeAddress(socket.RemoteEndPoint) };
        }

        var peer = PeerCredentials.Of(socket);
        string address = string.Create(CultureInfo.InvariantCulture, $"unix:pid={peer.ProcessId},uid={peer.UserId}");
        return new ClientIdentity(address) { Credentials = peer };
    }

    /// <summary>Whether the kernel says that a unix socket's other end is the host's superuser.</summary>
    /// <param name="socket">The connection.</param>
    /// <returns>Whether it does; not, if it has gone already.</returns>
    internal static bool IsOfRoot(Socket socket)
    {
        try
        {
            return PeerCredentials.Of(socket).UserId == 0;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>What a stranger's share of the places is counted by: its host; all who come over unix sockets count as one host.</summary>
    /// <param name="socket">The connection.</param>
    /// <returns>The host.</returns>
    internal static string SourceOf(Socket socket)
    {
        try
        {
            return (socket.RemoteEndPoint as IPEndPoint)?.Address.ToString() ?? "";
        }
        catch (SocketException)
        {
            return ""; // it has gone already
        }
    }

    // An IPv4 address that a socket of both kinds has in IPv6's form is IPv4's, as libvirtd writes it.
    private static string? DescribeAddress(EndPoint? address) => address is IPEndPoint { Address.IsIPv4MappedToIPv6: true } mapped
        ? new IPEndPoint(mapped.Address.MapToIPv4(), mapped.Port).ToString()
        : address?.ToString();
}
