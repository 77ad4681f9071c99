using System.Net.Sockets;

namespace Vireo.Daemon.Logs;

/// <summary>Sends each entry as one datagram to a service of the host. While nobody takes them they are lost.</summary>
/// <param name="path">The service's socket.</param>
/// <param name="encode">Writes an entry as the service wants it.</param>
internal sealed class DatagramSink(string path, Func<LogEntry, byte[]> encode) : ILogSink
{
    private readonly Socket _socket = new(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified) { Blocking = false };

    /// <inheritdoc />
    public void Write(in LogEntry entry)
    {
        try
        {
            _socket.SendTo(encode(entry), new UnixDomainSocketEndPoint(path));
        }
        catch (SocketException)
        {
            // The service is away, or takes no more at the moment.
        }
    }

    /// <inheritdoc />
    public void Dispose() => _socket.Dispose();
}
