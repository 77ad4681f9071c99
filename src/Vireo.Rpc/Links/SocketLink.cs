using System.ComponentModel;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;
using Vireo.Rpc.Links.Readiness;

namespace Vireo.Rpc.Links;

/// <summary>A link over a connected stream socket: TCP or unix. Over a unix socket on Linux it passes descriptors.</summary>
public sealed class SocketLink : Link
{
    private static readonly TimeSpan SendRetry = TimeSpan.FromMilliseconds(5);

    private readonly Socket _socket;
    private readonly SocketOperation _receive;
    private readonly SocketOperation _send;
    private readonly ReadinessWaiter? _readable;

    /// <summary>Makes the link.</summary>
    /// <param name="socket">The socket; the link disposes it.</param>
    /// <param name="description">What the other side is.</param>
    public SocketLink(Socket socket, string description)
    {
        _socket = socket;
        _receive = new SocketOperation(description);
        _send = new SocketOperation(description);
        Description = description;
        _readable = OperatingSystem.IsLinux() ? new ReadinessWaiter(socket.SafeHandle) : null;
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
    public override bool CanTryReceive => OperatingSystem.IsLinux();

    /// <inheritdoc />
    public override ValueTask WaitToReceiveAsync(CancellationToken cancellationToken)
    {
        try
        {
            return OperatingSystem.IsLinux() && _readable is not null ? _readable.WaitAsync() : _receive.WaitAsync(_socket);
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
            return OperatingSystem.IsLinux() && _readable is not null
                ? ReceiveMessageAsync(_readable, buffer, descriptors)
                : _receive.ReceiveAsync(_socket, buffer);
        }
        catch (ObjectDisposedException e)
        {
            throw Closed(e);
        }
    }

    /// <inheritdoc />
    public override int TryReceive(Span<byte> buffer, ICollection<SafeFileHandle> descriptors)
    {
        if (!OperatingSystem.IsLinux())
        {
            return base.TryReceive(buffer, descriptors);
        }

        try
        {
            int count = LinuxMessages.Receive(_socket.SafeHandle, buffer, descriptors, out int error);
            return count >= 0 || error is LinuxMessages.Again or LinuxMessages.Interrupted ? count : throw Broken(error);
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
    public override void Abort()
    {
        _socket.Dispose();
        AbortWait();
    }

    /// <inheritdoc />
    public override ValueTask DisposeAsync()
    {
        Abort();
        _receive.Dispose();
        _send.Dispose();
        if (OperatingSystem.IsLinux())
        {
            _readable?.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    private void AbortWait()
    {
        if (OperatingSystem.IsLinux())
        {
            _readable?.Abort();
        }
    }

    [SupportedOSPlatform("linux")]
    private ValueTask<int> ReceiveMessageAsync(ReadinessWaiter readable, Memory<byte> buffer, ICollection<SafeFileHandle> descriptors)
    {
        int count = TryReceive(buffer.Span, descriptors);
        return count >= 0 ? ValueTask.FromResult(count) : ReceiveMessageLaterAsync(readable, buffer, descriptors);
    }

    [SupportedOSPlatform("linux")]
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int> ReceiveMessageLaterAsync(
        ReadinessWaiter readable, Memory<byte> buffer, ICollection<SafeFileHandle> descriptors)
    {
        int count;
        while ((count = TryReceive(buffer.Span, descriptors)) < 0)
        {
            await readable.WaitAsync().ConfigureAwait(false);
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
