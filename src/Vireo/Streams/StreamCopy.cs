using System.Buffers;
using Vireo.Rpc.Streams;

namespace Vireo.Streams;

/// <summary>Copying between streams of a connection and files, holes kept as holes.</summary>
public static class StreamCopy
{
    private const int BufferSize = 256 * 1024;

    /// <summary>Reads all that the other side sends into a file or another stream, and completes.</summary>
    /// <param name="source">The stream.</param>
    /// <param name="destination">Where it goes; one that can seek gets holes as holes.</param>
    /// <param name="progress">Told how many bytes there are so far, holes included; null: nobody.</param>
    /// <param name="cancellationToken">Gives up; dispose the stream then.</param>
    /// <returns>How many bytes there were, holes included.</returns>
    /// <remarks><c>virStreamRecvAll</c>, <c>virStreamSparseRecvAll</c>.</remarks>
    public static async Task<long> ReceiveAllAsync(
        this VirtStream source,
        Stream destination,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            long total = 0;
            while (await source.ReadPartAsync(buffer, cancellationToken).ConfigureAwait(false) is { IsEnd: false } part)
            {
                await WriteAsync(destination, buffer, part, cancellationToken).ConfigureAwait(false);
                total += part.Bytes + part.Hole;
                progress?.Report(total);
            }

            await source.CompleteAsync(cancellationToken).ConfigureAwait(false);
            return total;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>
    /// Sends all that a file or another stream holds, and completes. Blocks of zeros are sent as holes if the stream is sparse.
    /// </summary>
    /// <param name="destination">The stream.</param>
    /// <param name="source">What is sent.</param>
    /// <param name="isSparse">Whether the stream was opened as a sparse one.</param>
    /// <param name="progress">Told how many bytes there are so far, holes included; null: nobody.</param>
    /// <param name="cancellationToken">Gives up; dispose the stream then.</param>
    /// <returns>How many bytes there were, holes included.</returns>
    /// <remarks><c>virStreamSendAll</c>, <c>virStreamSparseSendAll</c>.</remarks>
    public static async Task<long> SendAllAsync(
        this VirtStream destination,
        Stream source,
        bool isSparse = false,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(source);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            long total = 0;
            long hole = 0;
            int count;
            while ((count = await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                total += count;
                if (isSparse && !buffer.AsSpan(0, count).ContainsAnyExcept((byte)0))
                {
                    hole += count;
                    continue;
                }

                await SendHoleAsync(destination, hole, cancellationToken).ConfigureAwait(false);
                hole = 0;
                await destination.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
                progress?.Report(total);
            }

            await SendHoleAsync(destination, hole, cancellationToken).ConfigureAwait(false);
            await destination.CompleteAsync(cancellationToken).ConfigureAwait(false);
            progress?.Report(total);
            return total;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static ValueTask SendHoleAsync(VirtStream destination, long length, CancellationToken cancellationToken) =>
        length == 0 ? ValueTask.CompletedTask : destination.WriteHoleAsync(length, cancellationToken);

    private static async ValueTask WriteAsync(Stream destination, byte[] buffer, StreamPart part, CancellationToken cancellationToken)
    {
        if (part.Hole == 0)
        {
            await destination.WriteAsync(buffer.AsMemory(0, part.Bytes), cancellationToken).ConfigureAwait(false);
            return;
        }

        if (destination.CanSeek)
        {
            // The length is set too: a hole at the end has nothing behind it that would make the file longer.
            destination.Seek(part.Hole, SeekOrigin.Current);
            destination.SetLength(Math.Max(destination.Length, destination.Position));
            return;
        }

        byte[] zeros = new byte[(int)Math.Min(part.Hole, BufferSize)];
        for (long left = part.Hole; left > 0; left -= zeros.Length)
        {
            await destination.WriteAsync(zeros.AsMemory(0, (int)Math.Min(left, zeros.Length)), cancellationToken).ConfigureAwait(false);
        }
    }
}
