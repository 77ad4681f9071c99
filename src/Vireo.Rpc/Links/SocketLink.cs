using System.ComponentModel;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Rpc.Links;

/// <summary>A link over a connected stream socket: TCP or unix. Over a unix socket on Linux it passes descriptors.</summary>
public sealed class SocketLink : Link
{
    private static readonly TimeSpan SendRetry = TimeSpan.FromMilliseconds(5);

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
    public override ValueTask<int> ReceiveAsync(
        Memory<byte> buffer,
        ICollection<SafeFileHandle> descriptors,
        CancellationToken cancellationToken)
    {
        try
        {
            return PassesDescriptors && OperatingSystem.IsLinux()
                ? ReceiveMessageAsync(buffer, descriptors)
                : _receive.ReceiveAsync(_socket, buffer);
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
    public override ValueTask SendDescriptorAsync(SafeFileHandle descriptor, CancellationToken cancellationToken) =>
        PassesDescriptors && OperatingSystem.IsLinux()
            ? SendMessageAsync(descriptor, cancellationToken)
            : base.SendDescriptorAsync(descriptor, cancellationToken);

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

    [SupportedOSPlatform("linux")]
    private ValueTask<int> ReceiveMessageAsync(Memory<byte> buffer, ICollection<SafeFileHandle> descriptors)
    {
        int count = LinuxMessages.Receive(_socket.SafeHandle, buffer.Span, descriptors, out int error);
        return count >= 0 ? ValueTask.FromResult(count) : ReceiveMessageLaterAsync(buffer, descriptors, error);
    }

    [SupportedOSPlatform("linux")]
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int> ReceiveMessageLaterAsync(Memory<byte> buffer, ICollection<SafeFileHandle> descriptors, int error)
    {
        int count = -1;
        while (count < 0)
        {
            if (error == LinuxMessages.Again)
            {
                await _receive.WaitAsync(_socket).ConfigureAwait(false);
            }
            else if (error != LinuxMessages.Interrupted)
            {
                throw Broken(error);
            }

            count = LinuxMessages.Receive(_socket.SafeHandle, buffer.Span, descriptors, out error);
        }

        return count;
    }

    [SupportedOSPlatform("linux")]
    private async ValueTask SendMessageAsync(SafeFileHandle descriptor, CancellationToken cancellationToken)
    {
        int error;
        while ((error = LinuxMessages.SendDescriptor(_socket.SafeHandle, descriptor)) != 0)
        {
            if (error == LinuxMessages.Again)
            {
                // A byte that does not fit behind a frame that did: too rare to be worth a wait of its own.
                await Task.Delay(SendRetry, cancellationToken).ConfigureAwait(false);
            }
            else if (error != LinuxMessages.Interrupted)
            {
                throw Broken(error);
            }
        }
    }

    private IOException Broken(int error)
    {
        var inner = new Win32Exception(error);
        return new IOException($"{Description}: {inner.Message}", inner);
    }

    private IOException Closed(Exception e) => new($"{Description}: closed", e);
}
