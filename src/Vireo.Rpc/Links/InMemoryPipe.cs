namespace Vireo.Rpc.Links;

/// <summary>
/// Bytes that go one way in memory: one sends, waiting while much has not been received, one receives, and anyone closes.
/// </summary>
internal sealed class InMemoryPipe
{
    private const int Capacity = 64 * 1024;

    private readonly Lock _gate = new();
    private readonly byte[] _bytes = new byte[Capacity];
    private int _start;
    private int _length;
    private bool _isClosed;
    private TaskCompletionSource _changed = NewSource();

    /// <summary>Waits for bytes or the end.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>A task that ends then.</returns>
    internal async ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (_length > 0 || _isClosed)
                {
                    return;
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Receives what there is.</summary>
    /// <param name="buffer">Where it goes.</param>
    /// <returns>How many bytes; 0: there are none.</returns>
    internal int Receive(Span<byte> buffer)
    {
        lock (_gate)
        {
            int count = Math.Min(Math.Min(_length, buffer.Length), Capacity - _start);
            _bytes.AsSpan(_start, count).CopyTo(buffer);
            _start = (_start + count) % Capacity;
            _length -= count;
            Signal();
            return count;
        }
    }

    /// <summary>Sends bytes, waiting for room.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Whether all were taken; otherwise the pipe was closed.</returns>
    internal async ValueTask<bool> SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (_isClosed)
                {
                    return false;
                }

                bytes = bytes[Put(bytes.Span)..];
                changed = _changed.Task;
            }

            if (bytes.IsEmpty)
            {
                return true;
            }

            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Ends it: what was sent can still be received.</summary>
    internal void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            Signal();
        }
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private int Put(ReadOnlySpan<byte> bytes)
    {
        int put = 0;
        while (put < bytes.Length && _length < Capacity)
        {
            int end = (_start + _length) % Capacity;
            int count = Math.Min(Math.Min(bytes.Length - put, Capacity - _length), Capacity - end);
            bytes.Slice(put, count).CopyTo(_bytes.AsSpan(end));
            _length += count;
            put += count;
        }

        if (put > 0)
        {
            Signal();
        }

        return put;
    }

    private void Signal()
    {
        _changed.TrySetResult();
        _changed = NewSource();
    }
}
