using System.Net.Sockets;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Rpc.Links;

/// <summary>A link over a connected stream socket: TCP or unix. Over a unix socket on Linux it passes descriptors.</summary>
public sealed class SocketLink : Link
{
    private readonly Socket _socket;
    private readonly SocketOperation _receive;
    private readonly SocketOperation _send;

    /// <summary>Makes the link.</summary>
    /// <param name="socket">The socket; the link disposes it.</param>
    /// <param name="description">What the other side is.</param>
    public SocketLink(Socket socket, string description)
    {
        _socket = socket;
        _receive = new SocketOperation(description);
        _send = new SocketOperation(description);
        Description = description;
        PassesDescriptors = OperatingSystem.IsLinux() && socket.AddressFamily == AddressFamily.Unix;
        if (socket.ProtocolType == ProtocolType.Tcp)
        {
            socket.NoDelay = true;
        }
    }

    /// <inheritdoc />
    public override string Description { get; }

    /// <inheritdoc />
    public override bool PassesDescriptors { get; }

    /// <inheritdoc />
    public override ValueTask WaitToReceiveAsync(CancellationToken cancellationToken)
    {
        try
        {
            return _receive.WaitAsync(_socket);
        }
        catch (ObjectDisposedException e)
        {
            throw Closed(e);
        }
    }

    /// <inheritdoc />
    public override ValueTask<int> ReceiveAsync(Memory<byte> buffer, ICollection<SafeFileHandle> descriptors, CancellationToken cancellationToken)
    {
        try
        {
            return _receive.ReceiveAsync(_socket, buffer);
        }
        catch (ObjectDisposedException e)
        {
            throw Closed(e);
        }
    }

    /// <inheritdoc />
    public override ValueTask SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            return _send.SendAsync(_socket, bytes);
        }
        catch (ObjectDisposedException e)
        {
            throw Closed(e);
        }
    }

    /// <inheritdoc />
    public override void Abort() => _socket.Dispose();

    /// <inheritdoc />
    public override ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _receive.Dispose();
        _send.Dispose();
        return ValueTask.CompletedTask;
    }

    private IOException Closed(Exception e) => new($"{Description}: closed", e);
}
