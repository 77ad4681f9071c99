namespace Vireo.Rpc.Streams;

/// <summary>What a stream has received and nobody has taken, then its end or its failure. One reader uses it.</summary>
/// <param name="onTaken">Told what a packet held when it leaves the queue.</param>
internal sealed class StreamQueue(Action<int> onTaken)
{
    private readonly Lock _gate = new();
    private readonly Queue<StreamPacket> _packets = new();
    private TaskCompletionSource? _arrival;
    private Exception? _failure;
    private int _offset;
    private bool _isEnded;

    /// <summary>Adds what came.</summary>
    /// <param name="packet">It; the queue's now.</param>
    /// <returns>Whether it was taken; after the end nothing is.</returns>
    internal bool Add(StreamPacket packet)
    {
        lock (_gate)
        {
            if (_isEnded || _failure is not null)
            {
                packet.Return();
                return false;
            }

            _packets.Enqueue(packet);
            Wake();
            return true;
        }
    }

    /// <summary>No more will come.</summary>
    internal void End()
    {
        lock (_gate)
        {
            _isEnded = true;
            Wake();
        }
    }

    /// <summary>No more will come, for a reason that the reader gets behind what is queued.</summary>
    /// <param name="failure">The reason.</param>
    internal void Fail(Exception failure)
    {
        lock (_gate)
        {
            _failure ??= failure;
            Wake();
        }
    }

    /// <summary>Drops what is queued.</summary>
    internal void Clear()
    {
        lock (_gate)
        {
            while (_packets.Count > 0)
            {
                TakePacket();
            }
        }
    }

    /// <summary>Takes data or a hole, waiting for it.</summary>
    /// <param name="buffer">Where data goes.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>What was taken; nothing: the end.</returns>
    internal async ValueTask<StreamPart> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Task arrival;
            lock (_gate)
            {
                if (_packets.Count > 0)
                {
                    return Take(buffer.Span);
                }

                if (_isEnded)
                {
                    return default;
                }

                if (_failure is not null)
                {
                    throw StreamFailure.Again(_failure);
                }

                _arrival ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                arrival = _arrival.Task;
            }

            await arrival.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private StreamPart Take(Span<byte> buffer)
    {
        var packet = _packets.Peek();
        if (packet.Memory is null)
        {
            TakePacket();
            return new StreamPart(0, packet.Hole);
        }

        int count = Math.Min(buffer.Length, packet.Length - _offset);
        packet.Memory.AsSpan(_offset, count).CopyTo(buffer);
        _offset += count;
        if (_offset == packet.Length)
        {
            TakePacket();
        }

        return new StreamPart(count, 0);
    }

    private void TakePacket()
    {
        var packet = _packets.Dequeue();
        _offset = 0;
        packet.Return();
        onTaken(packet.Length);
    }

    private void Wake()
    {
        _arrival?.TrySetResult();
        _arrival = null;
    }
}
