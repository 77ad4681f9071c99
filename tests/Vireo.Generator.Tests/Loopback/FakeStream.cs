using Vireo.Rpc.Streams;

namespace Vireo.Generator.Tests.Loopback;

/// <summary>A stream that only has to be the same at both ends.</summary>
internal sealed class FakeStream : RpcStream
{
    public override ValueTask<StreamPart> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken) => default;

    public override ValueTask SendAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken) => default;

    public override ValueTask SendHoleAsync(long length, CancellationToken cancellationToken) => default;

    public override ValueTask FinishAsync(CancellationToken cancellationToken) => default;

    public override ValueTask AbortAsync(Exception? reason = null) => default;

    public override ValueTask DisposeAsync() => default;
}
