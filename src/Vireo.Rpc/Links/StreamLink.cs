using Microsoft.Win32.SafeHandles;

namespace Vireo.Rpc.Links;

/// <summary>A link over a stream (TLS), or over two (a process's output and input). A transport derives from it to say more.</summary>
/// <param name="input">Where bytes come from.</param>
/// <param name="output">Where bytes go; it may be the same.</param>
/// <param name="description">What the other side is.</param>
public class StreamLink(Stream input, Stream output, string description) : Link
{
    private int _disposed;

    /// <summary>Makes a link over one stream that goes both ways.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="description">What the other side is.</param>
    public StreamLink(Stream stream, string description)
        : this(stream, stream, description)
    {
    }

    /// <inheritdoc />
    public override string Description => description;

    /// <inheritdoc />
    public override bool OneFramePerSend => SingleFrames;

    /// <summary>What <see cref="OneFramePerSend"/> answers.</summary>
    public bool SingleFrames { get; init; }

    /// <inheritdoc />
    public override async ValueTask WaitToReceiveAsync(CancellationToken cancellationToken)
    {
        // An empty read waits for data where the stream knows how to (SslStream does), and returns at once elsewhere.
        try
        {
            await input.ReadAsync(Memory<byte>.Empty, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (IsEnd(e))
        {
            throw Broken(e);
        }
    }

    /// <inheritdoc />
    public override async ValueTask<int> ReceiveAsync(
        Memory<byte> buffer,
        ICollection<SafeFileHandle> descriptors,
        CancellationToken cancellationToken)
    {
        try
        {
            return await input.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (IsEnd(e))
        {
            throw Broken(e);
        }
    }

    /// <inheritdoc />
    public override async ValueTask SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            await output.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (IsEnd(e))
        {
            throw Broken(e);
        }
    }

    /// <inheritdoc />
    public override void Abort()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            input.Dispose();
            output.Dispose();
        }
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            await input.DisposeAsync().ConfigureAwait(false);
            await output.DisposeAsync().ConfigureAwait(false);
        }

        GC.SuppressFinalize(this);
    }

    private static bool IsEnd(Exception e) => e is ObjectDisposedException or InvalidOperationException or NotSupportedException;

    private IOException Broken(Exception e) => new($"{description}: the stream was closed", e);
}
