using Microsoft.Win32.SafeHandles;

namespace Vireo.Rpc.Links;

/// <summary>
/// Two links joined in memory, for tests. A sender waits while 64 KiB have not been received, as a socket's does; whichever end is aborted
/// or disposed, the other receives what was sent and then the end.
/// </summary>
public sealed class InMemoryLink : Link
{
    private readonly InMemoryPipe _input;
    private readonly InMemoryPipe _output;

    private InMemoryLink(InMemoryPipe input, InMemoryPipe output, string description)
    {
        _input = input;
        _output = output;
        Description = description;
    }

    /// <inheritdoc />
    public override string Description { get; }

    /// <summary>Makes two links; what is sent into one is received from the other.</summary>
    /// <returns>The two.</returns>
    public static (InMemoryLink Client, InMemoryLink Server) CreatePair()
    {
        var toServer = new InMemoryPipe();
        var toClient = new InMemoryPipe();
        return (new(toClient, toServer, "memory:server"), new(toServer, toClient, "memory:client"));
    }

    /// <inheritdoc />
    public override ValueTask WaitToReceiveAsync(CancellationToken cancellationToken) => _input.WaitAsync(cancellationToken);

    /// <inheritdoc />
    public override async ValueTask<int> ReceiveAsync(
        Memory<byte> buffer,
        ICollection<SafeFileHandle> descriptors,
        CancellationToken cancellationToken)
    {
        await _input.WaitAsync(cancellationToken).ConfigureAwait(false);
        return _input.Receive(buffer.Span);
    }

    /// <inheritdoc />
    public override async ValueTask SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        if (!await _output.SendAsync(bytes, cancellationToken).ConfigureAwait(false))
        {
            throw new IOException($"{Description}: closed");
        }
    }

    /// <inheritdoc />
    public override void Abort()
    {
        _input.Close();
        _output.Close();
    }

    /// <inheritdoc />
    public override ValueTask DisposeAsync()
    {
        Abort();
        return ValueTask.CompletedTask;
    }
}
