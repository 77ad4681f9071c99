using Vireo.Rpc.Streams;

namespace Vireo.Contract.Tests.RoundTrips;

/// <summary>A stream that is handed on and never used.</summary>
public sealed class UnusedStream : RpcStream
{
    public override ValueTask<StreamPart> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override ValueTask SendAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override ValueTask SendHoleAsync(long length, CancellationToken cancellationToken) => throw new NotSupportedException();

    public override ValueTask FinishAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public override ValueTask AbortAsync(Exception? reason = null) => ValueTask.CompletedTask;

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
