using System.Net;
using System.Net.Sockets;

namespace Vireo.Rpc.Tests.Peers;

/// <summary>Two connected sockets.</summary>
internal static class SocketPair
{
    internal static (Socket Client, Socket Server) Create(AddressFamily family)
    {
        string path = Path.Combine(Path.GetTempPath(), $"vireo-{Guid.NewGuid():N}.sock");
        EndPoint address = family == AddressFamily.Unix ? new UnixDomainSocketEndPoint(path) : new IPEndPoint(IPAddress.Loopback, 0);
        using var listener = New(family);
        listener.Bind(address);
        listener.Listen();
        var client = New(family);
        client.Connect(family == AddressFamily.Unix ? address : listener.LocalEndPoint!);
        var server = listener.Accept();
        File.Delete(path);
        return (client, server);
    }

    private static Socket New(AddressFamily family) =>
        new(family, SocketType.Stream, family == AddressFamily.Unix ? ProtocolType.Unspecified : ProtocolType.Tcp);
}
