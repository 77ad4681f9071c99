using Vireo.Rpc.Streams;

namespace Vireo.Streams;

/// <summary>
/// Data on its way between a client and a guest, a volume or a screen. Reading ends with 0 bytes when the other side has sent all; writing
/// waits while the connection is congested. <see cref="CompleteAsync"/> asks the other side whether all went well; a stream that is
/// disposed without is aborted, and what was written may be lost. Any number of streams share a connection.
/// </summary>
/// <remarks><c>virStreamPtr</c>. One reader and one writer at a time.</remarks>
public sealed class VirtStream : Stream
{
    private readonly RpcStream _stream;
    private bool _isEnded;
    private long _hole;
    private bool _isDisposed;

    internal VirtStream(RpcStream stream, bool canRead, bool canWrite)
    {
        _stream = stream;
        CanRead = canRead;
        CanWrite = canWrite;
    }

    /// <inheritdoc />
    public override bool CanRead { get; }

    /// <inheritdoc />
    public override bool CanWrite { get; }

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Reads data; a hole is read as the zeros that it stands for.</summary>
    /// <param name="buffer">Where the data goes.</param>
    /// <param name="cancellationToken">Gives up waiting; nothing is lost.</param>
    /// <returns>How many bytes; 0: the other side has sent all.</returns>
    /// <exception cref="Errors.VirtException">The other side failed, or the connection ended.</exception>
    /// <remarks><c>virStreamRecv</c>.</remarks>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_hole == 0)
        {
            if (buffer.IsEmpty || _isEnded)
            {
                return 0;
            }

            StreamPart part = await ReadPartAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (part.Hole == 0)
            {
                return part.Bytes;
            }

            _hole = part.Hole;
        }

        int zeros = (int)Math.Min(_hole, buffer.Length);
        buffer.Span[..zeros].Clear();
        _hole -= zeros;
        return zeros;
    }

    /// <summary>Reads data or a hole, which is not expanded.</summary>
    /// <param name="buffer">Where data goes.</param>
    /// <param name="cancellationToken">Gives up waiting; nothing is lost.</param>
    /// <returns>How many bytes of data, or how long a hole; neither: the other side has sent all.</returns>
    /// <exception cref="Errors.VirtException">The other side failed, or the connection ended.</exception>
    /// <remarks><c>virStreamRecvFlags</c>, <c>virStreamRecvHole</c>.</remarks>
    public async ValueTask<StreamPart> ReadPartAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_hole > 0)
        {
            var rest = new StreamPart(0, _hole);
            _hole = 0;
            return rest;
        }

        if (_isEnded)
        {
            return default;
        }

        StreamPart part = await _stream.ReceiveAsync(buffer, cancellationToken).ConfigureAwait(false);
        _isEnded = part.IsEnd;
        return part;
    }

    /// <summary>Writes data; waits while the connection is congested.</summary>
    /// <param name="buffer">The data.</param>
    /// <param name="cancellationToken">Gives up before the next part is sent.</param>
    /// <returns>A task that ends when the data is on its way.</returns>
    /// <exception cref="Errors.VirtException">The other side failed, or the connection ended.</exception>
    /// <remarks><c>virStreamSend</c>.</remarks>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _stream.SendAsync(buffer, cancellationToken);
    }

    /// <summary>Writes a hole: a run of zeros that is not sent.</summary>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="cancellationToken">Gives up before it is sent.</param>
    /// <returns>A task that ends when it is on its way.</returns>
    /// <exception cref="InvalidOperationException">The stream was not opened as a sparse one.</exception>
    /// <remarks><c>virStreamSendHole</c>.</remarks>
    public ValueTask WriteHoleAsync(long length, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _stream.SendHoleAsync(length, cancellationToken);
    }

    /// <summary>Says that all was sent or taken, and waits until the other side agrees.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>A task that ends when the other side has agreed.</returns>
    /// <exception cref="Errors.VirtException">The other side failed, or the connection ended.</exception>
    /// <remarks><c>virStreamFinish</c>.</remarks>
    public ValueTask CompleteAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _stream.FinishAsync(cancellationToken);
    }

    /// <summary>Ends the stream as failed.</summary>
    /// <returns>A task that ends when the other side knows.</returns>
    /// <remarks><c>virStreamAbort</c>.</remarks>
    public ValueTask AbortAsync() => _stream.AbortAsync();

    /// <inheritdoc />
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc />
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Not possible: reading waits for another host, and no thread may stand still for that.</summary>
    /// <param name="buffer">Not used.</param>
    /// <param name="offset">Not used.</param>
    /// <param name="count">Not used.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("read with ReadAsync");

    /// <summary>Not possible: writing waits for another host, and no thread may stand still for that.</summary>
    /// <param name="buffer">Not used.</param>
    /// <param name="offset">Not used.</param>
    /// <param name="count">Not used.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("write with WriteAsync");

    /// <summary>Does nothing: what was written is on its way.</summary>
    public override void Flush()
    {
    }

    /// <inheritdoc />
    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Aborts the stream, unless it was completed.</summary>
    /// <returns>A task that ends when the other side knows.</returns>
    public override async ValueTask DisposeAsync()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            await _stream.DisposeAsync().ConfigureAwait(false);
        }

        await base.DisposeAsync().ConfigureAwait(false);
    }
}
