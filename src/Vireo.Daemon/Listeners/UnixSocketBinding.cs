using System.Net.Sockets;
using System.Runtime.Versioning;

namespace Vireo.Daemon.Listeners;

/// <summary>Binds unix sockets so that nobody gets in whom the mode keeps out, not even for a moment.</summary>
internal static class UnixSocketBinding
{
    // Until its mode is set, only the owner may open a socket that was bound. The mask is the whole process's.
    private const int OwnerOnly = 0b000_111_111;

    private static readonly Lock MaskGate = new();

    /// <summary>Binds a socket to a path, in the place of one that nobody listens on any more.</summary>
    /// <param name="path">The path.</param>
    /// <param name="mode">Who may connect.</param>
    /// <param name="groupId">The socket's group; null: the daemon's own.</param>
    /// <returns>The socket; it does not listen yet.</returns>
    /// <exception cref="ListenerException">A live daemon listens there, or the path cannot be bound.</exception>
    internal static Socket Bind(string path, UnixFileMode mode, uint? groupId)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new ListenerException($"cannot bind the unix socket '{path}': sockets have no mode on Windows");
        }

        RemoveStale(path);
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            BindForOwner(socket, path);
            if (groupId is { } group)
            {
                FileOwner.SetGroup(path, group);
            }

            File.SetUnixFileMode(path, mode);
            return socket;
        }
        catch (Exception e) when (e is SocketException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            socket.Dispose();
            throw new ListenerException($"cannot bind the unix socket '{path}': {e.Message}", e);
        }
    }

    [UnsupportedOSPlatform("windows")]
    private static void BindForOwner(Socket socket, string path)
    {
        lock (MaskGate)
        {
            int mask = FileOwner.SetMask(OwnerOnly);
            try
            {
                socket.Bind(new UnixDomainSocketEndPoint(path));
            }
            finally
            {
                FileOwner.SetMask(mask);
            }
        }
    }

    [UnsupportedOSPlatform("windows")]
    private static void RemoveStale(string path)
    {
        if (!Path.Exists(path))
        {
            return;
        }

        using var probe = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        probe.Blocking = false; // a daemon whose queue is full would keep us waiting
        try
        {
            probe.Connect(new UnixDomainSocketEndPoint(path));
            throw new ListenerException($"a live daemon already listens on the unix socket '{path}'");
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionRefused && FileOwner.IsSocket(path))
        {
            File.Delete(path);
        }
        catch (SocketException e) when (e.SocketErrorCode is SocketError.WouldBlock or SocketError.InProgress or SocketError.TryAgain)
        {
            throw new ListenerException($"a live daemon already listens on the unix socket '{path}'", e);
        }
        catch (SocketException e)
        {
            throw new ListenerException($"cannot take the place of '{path}', which is not a stale unix socket: {e.Message}", e);
        }
    }
}
