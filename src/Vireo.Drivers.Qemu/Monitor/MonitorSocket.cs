using System.Net.Sockets;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Drivers.Qemu.Monitor;

/// <summary>
/// The unix socket of a monitor. The daemon binds it and hands QEMU the listening end, so it can connect before QEMU runs: the kernel
/// keeps the connection until QEMU takes it, and nobody has to look again and again whether the socket is there.
/// </summary>
internal sealed class MonitorSocket : IDisposable
{
    private const string NewSuffix = ".new";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan RetryDelay = TimeSpan.FromMilliseconds(20);

    private readonly Socket _listener;

    private MonitorSocket(Socket listener) => _listener = listener;

    /// <summary>The listening end, for QEMU.</summary>
    internal SafeFileHandle Descriptor => new(_listener.Handle, ownsHandle: false);

    /// <summary>Binds the socket, in place of a stale one.</summary>
    internal static MonitorSocket Bind(string path)
    {
        string own = path + NewSuffix;
        File.Delete(own);
        var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            listener.Bind(new UnixDomainSocketEndPoint(own));
            listener.Listen(1);

            // .NET removes the file of a bound socket as it closes it, or as it collects it. Shared with QEMU, it must stay: by another name.
            File.Move(own, path, overwrite: true);
            return new MonitorSocket(listener);
        }
        catch
        {
            listener.Dispose();
            throw;
        }
    }

    /// <summary>Connects to a monitor. One that has not taken earlier connections off its queue yet is tried again for a while.</summary>
    internal static async ValueTask<Socket> ConnectAsync(string path, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                return await ConnectOnceAsync(path, cancellationToken).ConfigureAwait(false);
            }
            catch (SocketException e) when (IsQueueFull(e) && !patience.IsCancellationRequested)
            {
                await Task.Delay(RetryDelay, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Closes the daemon's copy of the listening end. The socket's file stays, for the daemon's next life.</summary>
    public void Dispose() => _listener.Dispose();

    private static bool IsQueueFull(SocketException e) => e.SocketErrorCode is SocketError.TryAgain or SocketError.WouldBlock;

    private static async ValueTask<Socket> ConnectOnceAsync(string path, CancellationToken cancellationToken)
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
}
