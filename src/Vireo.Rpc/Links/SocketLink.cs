using System.Net.Sockets;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Rpc.Links;

/// <summary>A link over a connected stream socket: TCP or unix. Over a unix socket on Linux it passes descriptors.</summary>
/// <param name="socket">The socket; the link disposes it.</param>
/// <param name="description">What the other side is.</param>
public sealed class SocketLink(Socket socket, string description) : Link
{
    /// <inheritdoc />
    public override string Description => description;

    /// <inheritdoc />
    public override bool PassesDescriptors { get; } = OperatingSystem.IsLinux() && socket.AddressFamily == AddressFamily.Unix;

    /// <inheritdoc />
    public override ValueTask<int> ReceiveAsync(Memory<byte> buffer, ICollection<SafeFileHandle> descriptors, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <inheritdoc />
    public override ValueTask SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <inheritdoc />
    public override void Abort() => socket.Dispose();

    /// <inheritdoc />
    public override ValueTask DisposeAsync()
    {
        socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
