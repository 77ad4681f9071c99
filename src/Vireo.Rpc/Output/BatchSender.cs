using System.Buffers.Binary;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.KeepAlive;
using Vireo.Rpc.Links;

namespace Vireo.Rpc.Output;

/// <summary>Gives batches to a link, in the pieces that the link wants, each within a deadline.</summary>
/// <param name="link">The link.</param>
/// <param name="deadline">Told while the peer has not taken a piece; null: it may take for ever.</param>
/// <param name="patience">How long it may take.</param>
internal sealed class BatchSender(Link link, Deadline? deadline = null, TimeSpan patience = default)
{
    private Link _link = link;
    private long _bytes;

    /// <summary>The most bytes given at once, so that a slow peer's progress shows.</summary>
    private const int MaxPiece = 256 * 1024;

    /// <summary>Bytes of frames that the link has been given.</summary>
    internal long Bytes => Volatile.Read(ref _bytes);

    /// <summary>Sends a batch.</summary>
    /// <param name="batch">The batch; nobody changes it meanwhile.</param>
    /// <returns>A task that ends when the link has taken all of it.</returns>
    internal ValueTask SendAsync(OutputBatch batch) =>
        batch.Length <= MaxPiece && !_link.OneFramePerSend && !batch.HasTurns
            ? SendAsync(batch.Buffer.Written)
            : SendPiecesAsync(batch);

    private ValueTask SendAsync(ReadOnlyMemory<byte> bytes)
    {
        Volatile.Write(ref _bytes, _bytes + bytes.Length);
        return Watch(_link.SendAsync(bytes, CancellationToken.None));
    }

    private async ValueTask SendPiecesAsync(OutputBatch batch)
    {
        int position = 0;
        int frameEnd = 0;
        while (position < batch.Length)
        {
            if (position == frameEnd)
            {
                frameEnd = _link.OneFramePerSend ? frameEnd + FrameLength(batch, position) : batch.Length;
            }

            int end = Math.Min(Math.Min(frameEnd, batch.PieceEnd), position + MaxPiece);
            await SendAsync(batch.Buffer.Written[position..end]).ConfigureAwait(false);
            position = end;
            if (batch.TryTakeDescriptors(position, out var descriptors))
            {
                await SendDescriptorsAsync(descriptors).ConfigureAwait(false);
            }

            _link = batch.TakeLink(position) ?? _link;
        }
    }

    private async ValueTask SendDescriptorsAsync(PassedDescriptors descriptors)
    {
        using (descriptors)
        {
            foreach (var handle in descriptors.Handles)
            {
                await Watch(_link.SendDescriptorAsync(handle, CancellationToken.None)).ConfigureAwait(false);
            }
        }
    }

    private static int FrameLength(OutputBatch batch, int position) =>
        BinaryPrimitives.ReadInt32BigEndian(batch.Buffer.Slice(position, sizeof(int)));

    private ValueTask Watch(ValueTask send) => send.IsCompleted || deadline is null ? send : WatchAsync(send, deadline);

    private async ValueTask WatchAsync(ValueTask send, Deadline running)
    {
        running.Start(patience);
        try
        {
            await send.ConfigureAwait(false);
        }
        finally
        {
            running.Stop();
        }
    }
}
