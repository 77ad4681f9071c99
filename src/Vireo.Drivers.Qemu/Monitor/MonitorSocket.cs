using System.Net.Sockets;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Drivers.Qemu.Monitor;

/// <summary>
/// The unix socket of a monitor. The daemon binds it and hands QEMU the listening end, so it can connect before QEMU runs: the kernel
/// keeps the connection until QEMU takes it, and nobody has to look again and again whether the socket is there.
/// </summary>
internal sealed class MonitorSocket : IDisposable
{
    private readonly Socket _listener;

    private MonitorSocket(Socket listener) => _listener = listener;

    /// <summary>The listening end, for QEMU.</summary>
    internal SafeFileHandle Descriptor => new(_listener.Handle, ownsHandle: false);

    /// <summary>Binds the socket, in place of a stale one.</summary>
    internal static MonitorSocket Bind(string path)
    {
        File.Delete(path);
        var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            listener.Bind(new UnixDomainSocketEndPoint(path));
            listener.Listen(1);
            return new MonitorSocket(listener);
        }
        catch
        {
            listener.Dispose();
            throw;
        }
    }

    /// <summary>Connects to a monitor.</summary>
    internal static async ValueTask<Socket> ConnectAsync(string path, CancellationToken cancellationToken)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellationToken).ConfigureAwait(false);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Closes the daemon's copy of the listening end. The socket's file stays, for the daemon's next life.</summary>
    public void Dispose()
    {
        // .NET removes the file of a bound unix socket that it closes; shared with QEMU, it must stay.
        _listener.SafeHandle.Dispose();
    }
}
