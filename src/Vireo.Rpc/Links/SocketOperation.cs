using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Threading.Tasks.Sources;

namespace Vireo.Rpc.Links;

/// <summary>
/// One receive or send of a socket at a time, awaited without allocating. Its continuation runs where the socket's completion does, without
/// the starter's execution context: a link's users carry none.
/// </summary>
/// <param name="description">The link, for errors.</param>
internal sealed class SocketOperation(string description)
    : SocketAsyncEventArgs(unsafeSuppressExecutionContextFlow: true), IValueTaskSource<int>, IValueTaskSource
{
    private ManualResetValueTaskSourceCore<int> _source;

    /// <summary>Receives; with an empty buffer, waits until something can be received.</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="buffer">Where it goes.</param>
    /// <returns>How many bytes.</returns>
    internal ValueTask<int> ReceiveAsync(Socket socket, Memory<byte> buffer) =>
        Start(buffer) && socket.ReceiveAsync(this) ? new ValueTask<int>(this, _source.Version) : ValueTask.FromResult(Take());

    /// <summary>Waits until something can be received.</summary>
    /// <param name="socket">The socket.</param>
    /// <returns>A task that ends then.</returns>
    internal ValueTask WaitAsync(Socket socket)
    {
        if (Start(Memory<byte>.Empty) && socket.ReceiveAsync(this))
        {
            return new ValueTask(this, _source.Version);
        }

        Take();
        return ValueTask.CompletedTask;
    }

    /// <summary>Sends all of the bytes.</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="bytes">The bytes.</param>
    /// <returns>A task that ends when they were taken.</returns>
    internal ValueTask SendAsync(Socket socket, ReadOnlyMemory<byte> bytes)
    {
        if (Start(MemoryMarshal.AsMemory(bytes)) && socket.SendAsync(this))
        {
            return new ValueTask(this, _source.Version);
        }

        Take();
        return ValueTask.CompletedTask;
    }

    int IValueTaskSource<int>.GetResult(short token)
    {
        _source.GetResult(token);
        return Take();
    }

    void IValueTaskSource.GetResult(short token)
    {
        _source.GetResult(token);
        Take();
    }

    ValueTaskSourceStatus IValueTaskSource<int>.GetStatus(short token) => _source.GetStatus(token);

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => _source.GetStatus(token);

    void IValueTaskSource<int>.OnCompleted(
        Action<object?> continuation,
        object? state,
        short token,
        ValueTaskSourceOnCompletedFlags flags) =>
        _source.OnCompleted(continuation, state, token, flags);

    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _source.OnCompleted(continuation, state, token, flags);

    /// <inheritdoc />
    protected override void OnCompleted(SocketAsyncEventArgs e) => _source.SetResult(0);

    private bool Start(Memory<byte> buffer)
    {
        _source.Reset();
        SetBuffer(buffer);
        return true;
    }

    private int Take()
    {
        int count = BytesTransferred;
        var error = SocketError;
        SetBuffer(Memory<byte>.Empty);
        return error == SocketError.Success
            ? count
            : throw new IOException($"{description}: {new SocketException((int)error).Message}", new SocketException((int)error));
    }
}
