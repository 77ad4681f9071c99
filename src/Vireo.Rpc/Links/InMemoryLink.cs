using Microsoft.Win32.SafeHandles;

namespace Vireo.Rpc.Links;

/// <summary>Two links joined in memory, for tests.</summary>
public sealed class InMemoryLink : Link
{
    private InMemoryLink(string description) => Description = description;

    /// <inheritdoc />
    public override string Description { get; }

    /// <summary>Makes two links; what is sent into one is received from the other.</summary>
    /// <returns>The two.</returns>
    public static (InMemoryLink Client, InMemoryLink Server) CreatePair() => (new("memory:client"), new("memory:server"));

    /// <inheritdoc />
    public override ValueTask<int> ReceiveAsync(Memory<byte> buffer, ICollection<SafeFileHandle> descriptors, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <inheritdoc />
    public override ValueTask SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <inheritdoc />
    public override void Abort() => throw new NotImplementedException();

    /// <inheritdoc />
    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
