using System.Net;
using System.Net.Sockets;
using Vireo.Rpc.Links;
using Vireo.Transport.Opening;
using Vireo.Transport.Uris;

namespace Vireo.Transport.Tcp;

/// <summary>Connects to a daemon's TCP port.</summary>
internal static class TcpTransport
{
    internal static ValueTask<Link> ConnectAsync(RemoteUri uri, TransportOptions options, CancellationToken cancellationToken) =>
        ConnectDeadline.RunAsync<Link>(
            async token => new SocketLink(await ConnectSocketAsync(uri, token).ConfigureAwait(false), $"tcp:{uri.Server}:{uri.Port}"),
            $"connecting to '{uri.Server}:{uri.Port}'",
            options,
            cancellationToken);

    /// <summary>Tries the server's addresses in the resolver's order.</summary>
    internal static async ValueTask<Socket> ConnectSocketAsync(RemoteUri uri, CancellationToken cancellationToken)
    {
        SocketException? last = null;
        foreach (var address in await ResolveAsync(uri, cancellationToken).ConfigureAwait(false))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                socket.NoDelay = true;
                await socket.ConnectAsync(new IPEndPoint(address, uri.Port), cancellationToken).ConfigureAwait(false);
                return socket;
            }
            catch (SocketException e)
            {
                socket.Dispose();
                last = e;
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        string reason = last is null ? "no address" : TransportFault.Describe(last);
        throw TransportFault.System($"unable to connect to server at '{uri.Server}:{uri.Port}': {reason}", last);
    }

    private static async ValueTask<IPAddress[]> ResolveAsync(RemoteUri uri, CancellationToken cancellationToken)
    {
        if (IPAddress.TryParse(uri.Server, out var literal))
        {
            return [literal];
        }

        try
        {
            return await Dns.GetHostAddressesAsync(uri.Server, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is SocketException or ArgumentException)
        {
            string reason = e is SocketException socketError ? TransportFault.Describe(socketError) : "Name or service not known";
            throw TransportFault.System($"Unable to resolve address '{uri.Server}' service '{uri.Port}': {reason}", e);
        }
    }
}
