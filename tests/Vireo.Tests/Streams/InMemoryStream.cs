using Vireo.Rpc.Streams;

namespace Vireo.Tests.Streams;

/// <summary>A stream that receives given parts and keeps what is sent.</summary>
internal sealed class InMemoryStream(params IEnumerable<object> parts) : RpcStream
{
    private readonly Queue<object> _parts = new(parts);

    /// <summary>What was sent: bytes, and the lengths of holes.</summary>
    internal List<object> Sent { get; } = [];

    internal bool IsFinished { get; private set; }

    internal bool IsDisposed { get; private set; }

    public override ValueTask<StreamPart> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (!_parts.TryDequeue(out object? part))
        {
            return ValueTask.FromResult(default(StreamPart));
        }

        if (part is long hole)
        {
            return ValueTask.FromResult(new StreamPart(0, hole));
        }

        byte[] bytes = (byte[])part;
        bytes.CopyTo(buffer);
        return ValueTask.FromResult(new StreamPart(bytes.Length, 0));
    }

    public override ValueTask SendAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
    {
        Sent.Add(data.ToArray());
        return ValueTask.CompletedTask;
    }

    public override ValueTask SendHoleAsync(long length, CancellationToken cancellationToken)
    {
        Sent.Add(length);
        return ValueTask.CompletedTask;
    }

    public override ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        IsFinished = true;
        return ValueTask.CompletedTask;
    }

    public override ValueTask AbortAsync(Exception? reason = null) => ValueTask.CompletedTask;

    public override ValueTask DisposeAsync()
    {
        IsDisposed = true;
        return ValueTask.CompletedTask;
    }
}
