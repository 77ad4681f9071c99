using System.Net.Sockets;

namespace Vireo.Drivers.Qemu.Consoles;

/// <summary>A unix socket on which QEMU waits for a guest's console or channel.</summary>
internal sealed class SocketEnd : ICharacterEnd
{
    private readonly Socket _socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);

    private SocketEnd()
    {
    }

    /// <summary>Connects.</summary>
    internal static async ValueTask<SocketEnd> ConnectAsync(string path, CancellationToken cancellationToken)
    {
        var end = new SocketEnd();
        try
        {
            await end._socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellationToken).ConfigureAwait(false);
            return end;
        }
        catch
        {
            end.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken) => _socket.ReceiveAsync(buffer, cancellationToken);

    /// <inheritdoc />
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
    {
        while (data.Length > 0)
        {
            data = data[await _socket.SendAsync(data, cancellationToken).ConfigureAwait(false)..];
        }
    }

    /// <inheritdoc />
    public void Dispose() => _socket.Dispose();
}
