using Vireo.Errors;
using Vireo.Rpc.Frames;
using Vireo.Xdr;

namespace Vireo.Rpc.Streams;

/// <summary>What both ends of a stream have in common: receiving, sending, and the frames that bring data and holes.</summary>
internal abstract class StreamEnd : RpcStream
{
    /// <summary>Bytes of output, not yet taken by the peer, at which a sender waits: one chunk on its way, one behind it.</summary>
    private const int CongestedBytes = 2 * FrameLimits.StreamChunk;

    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private VirtException? _failure;

    /// <summary>Makes an end.</summary>
    /// <param name="table">The connection's streams.</param>
    protected StreamEnd(StreamTable table)
    {
        Table = table;
        Incoming = new StreamQueue(table.Taken);
    }

    /// <summary>The header of its data frames.</summary>
    internal FrameHeader Header { get; private protected set; }

    /// <summary>The connection's streams.</summary>
    protected StreamTable Table { get; }

    /// <summary>What came and was not taken.</summary>
    protected StreamQueue Incoming { get; }

    /// <summary>Whether holes may come and be sent.</summary>
    protected bool AllowsHoles { get; set; }

    /// <summary>Why it failed; null: it has not.</summary>
    protected VirtException? Failure => Volatile.Read(ref _failure);

    /// <summary>Whether the call that opens it has been answered.</summary>
    protected bool IsOpen => _opened.Task.IsCompleted;

    /// <inheritdoc />
    public override ValueTask<StreamPart> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken) => Header == default
        ? ValueTask.FromException<StreamPart>(StreamFailure.NotOpen())
        : Incoming.ReceiveAsync(buffer, cancellationToken);

    /// <inheritdoc />
    public override async ValueTask SendAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
    {
        while (!data.IsEmpty)
        {
            await WaitToSendAsync(cancellationToken).ConfigureAwait(false);
            int count = Math.Min(data.Length, FrameLimits.StreamChunk);
            Table.Output.WriteRaw(Header, data.Span[..count]);
            Table.Output.Flush();
            data = data[count..];
        }
    }

    /// <inheritdoc />
    public override async ValueTask SendHoleAsync(long length, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        if (!AllowsHoles)
        {
            throw new InvalidOperationException("Holes are not supported with this stream");
        }

        await WaitToSendAsync(cancellationToken).ConfigureAwait(false);
        Table.Output.Write(Header with { Type = FrameType.StreamHole }, new StreamHole(length, 0), StreamHole.Write);
        Table.Output.Flush();
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await AbortAsync().ConfigureAwait(false);
        Incoming.Clear();
        GC.SuppressFinalize(this);
    }

    /// <summary>Whether a frame is this stream's.</summary>
    /// <param name="header">The frame's header.</param>
    /// <returns>Whether it is.</returns>
    internal bool Owns(in FrameHeader header) =>
        header.Program == Header.Program && header.Version == Header.Version && header.Procedure == Header.Procedure;

    /// <summary>Takes a frame of the stream.</summary>
    /// <param name="frame">The frame; its payload is gone on return.</param>
    internal void Deliver(in Frame frame)
    {
        if (frame.Header.Type == FrameType.StreamHole)
        {
            DeliverHole(frame.Payload.Span);
        }
        else if (frame.Header.Status == FrameStatus.Continue)
        {
            DeliverData(frame.Payload.Span);
        }
        else
        {
            DeliverControl(frame);
        }
    }

    /// <summary>The call that opens it was answered well.</summary>
    internal virtual void Open() => _opened.TrySetResult();

    /// <summary>It fails; the peer is not told.</summary>
    /// <param name="failure">Why.</param>
    internal virtual void Fail(VirtException failure)
    {
        Table.Remove(this);
        EndLocally(failure);
    }

    /// <summary>Ends this side only: whoever waits, and each who comes later, gets the failure.</summary>
    /// <param name="failure">Why.</param>
    protected void EndLocally(VirtException failure)
    {
        Interlocked.CompareExchange(ref _failure, failure, null);
        Incoming.Fail(failure);
        _opened.TrySetResult();
    }

    /// <summary>Takes a frame that finishes or fails the stream, or confirms that.</summary>
    /// <param name="frame">The frame.</param>
    protected abstract void DeliverControl(in Frame frame);

    /// <summary>Takes the peer's word that no data follows.</summary>
    protected abstract void DeliverEndOfData();

    /// <summary>A hole came that nobody asked for.</summary>
    /// <exception cref="FrameException">That ends the connection.</exception>
    protected abstract void RefuseHole();

    /// <summary>A hole came that cannot be one.</summary>
    protected abstract void RefuseBadHole();

    /// <summary>Whether what the peer sends is still of interest.</summary>
    /// <returns>Whether it is.</returns>
    protected virtual bool WantsData() => true;

    /// <summary>Waits until the stream is open.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>A task that ends then.</returns>
    /// <exception cref="VirtException">It failed.</exception>
    protected async ValueTask WhenOpenAsync(CancellationToken cancellationToken)
    {
        if (Header == default)
        {
            throw StreamFailure.NotOpen();
        }

        await _opened.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        ThrowIfFailed();
    }

    /// <summary>Fails for the reason for which the stream did.</summary>
    /// <exception cref="VirtException">It failed.</exception>
    protected void ThrowIfFailed()
    {
        if (Failure is { } failure)
        {
            throw StreamFailure.Again(failure);
        }
    }

    /// <summary>Makes sure that data can be sent.</summary>
    /// <exception cref="VirtException">It cannot, any more.</exception>
    protected virtual void RequireSending() => ThrowIfFailed();

    /// <summary>Sends a frame without a payload.</summary>
    /// <param name="status">What it says.</param>
    protected void SendControl(FrameStatus status)
    {
        Table.Output.WriteRaw(Header with { Status = status }, []);
        Table.Output.Flush();
    }

    private async ValueTask WaitToSendAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await WhenOpenAsync(cancellationToken).ConfigureAwait(false);
        while (Table.Output.QueuedBytes >= CongestedBytes && Failure is null)
        {
            await Table.Output.WaitForProgressAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        RequireSending();
    }

    private void DeliverData(ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty)
        {
            DeliverEndOfData();
        }
        else if (WantsData())
        {
            Add(StreamPacket.OfData(data));
        }
    }

    private void DeliverHole(ReadOnlySpan<byte> payload)
    {
        if (!AllowsHoles)
        {
            RefuseHole();
        }
        else if (!TryReadHole(payload, out var hole))
        {
            RefuseBadHole();
        }
        else if (WantsData())
        {
            Add(new StreamPacket(null, 0, hole.Length));
        }
    }

    private void Add(StreamPacket packet)
    {
        Table.Received(packet.Length);
        if (!Incoming.Add(packet))
        {
            Table.Taken(packet.Length);
        }
    }

    private static bool TryReadHole(ReadOnlySpan<byte> payload, out StreamHole hole)
    {
        try
        {
            var reader = new XdrReader(payload);
            hole = StreamHole.Read(ref reader);
            return hole is { Length: > 0, Flags: 0 };
        }
        catch (XdrFormatException)
        {
            hole = default;
            return false;
        }
    }
}
