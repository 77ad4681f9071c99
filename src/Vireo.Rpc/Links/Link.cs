using Microsoft.Win32.SafeHandles;

namespace Vireo.Rpc.Links;

/// <summary>
/// What carries a peer's bytes, whatever it is made of: a socket, a TLS session, the two pipes of a process. One reader and one writer
/// use it at a time. A transport makes it; the peer that it is given to disposes it.
/// </summary>
public abstract class Link : IAsyncDisposable
{
    /// <summary>What the other side is, for messages and logs: <c>unix:/run/libvirt/libvirt-sock</c>, <c>tls:host:16514</c>.</summary>
    public abstract string Description { get; }

    /// <summary>Whether descriptors can be passed over it: a unix socket on Linux or macOS.</summary>
    public virtual bool PassesDescriptors => false;

    /// <summary>
    /// Whether each send must hold one frame only. A libvirtd behind TLS (9.0.0) overlooks the second of two requests in one record until
    /// a third arrives.
    /// </summary>
    public virtual bool OneFramePerSend => false;

    /// <summary>Whether <see cref="TryReceive"/> ever receives anything.</summary>
    public virtual bool CanTryReceive => false;

    /// <summary>Waits until <see cref="ReceiveAsync"/> has something to give, holding no buffer meanwhile.</summary>
    /// <param name="cancellationToken">Gives up waiting; the link stays usable.</param>
    /// <returns>A task that ends when bytes, the end, or a failure can be received. A link that cannot tell ends it at once.</returns>
    public virtual ValueTask WaitToReceiveAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Receives what there is, waiting for at least one byte.</summary>
    /// <param name="buffer">Where it goes; not empty.</param>
    /// <param name="descriptors">Descriptors that came along are appended, in order; the caller owns them.</param>
    /// <param name="cancellationToken">Gives up; the link is of no further use if bytes were under way.</param>
    /// <returns>How many bytes; 0 at the end.</returns>
    /// <exception cref="IOException">The link broke.</exception>
    public abstract ValueTask<int> ReceiveAsync(
        Memory<byte> buffer,
        ICollection<SafeFileHandle> descriptors,
        CancellationToken cancellationToken);

    /// <summary>Receives what there is, without waiting for it.</summary>
    /// <param name="buffer">Where it goes; not empty.</param>
    /// <param name="descriptors">Descriptors that came along are appended, in order; the caller owns them.</param>
    /// <returns>How many bytes; 0 at the end; negative: nothing is there, or the link cannot tell.</returns>
    /// <exception cref="IOException">The link broke.</exception>
    public virtual int TryReceive(Span<byte> buffer, ICollection<SafeFileHandle> descriptors) => -1;

    /// <summary>Sends all of the bytes.</summary>
    /// <param name="bytes">The bytes: whole frames.</param>
    /// <param name="cancellationToken">Gives up; the link is of no further use.</param>
    /// <returns>A task that ends when the bytes were taken.</returns>
    /// <exception cref="IOException">The link broke.</exception>
    public abstract ValueTask SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken);

    /// <summary>Sends one carrier byte (0) with a descriptor.</summary>
    /// <param name="descriptor">The descriptor; it stays the caller's.</param>
    /// <param name="cancellationToken">Gives up; the link is of no further use.</param>
    /// <returns>A task that ends when the byte was taken.</returns>
    /// <exception cref="NotSupportedException">The link passes no descriptors.</exception>
    public virtual ValueTask SendDescriptorAsync(SafeFileHandle descriptor, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{Description} cannot pass descriptors");

    /// <summary>What the carrier itself has to say about the end, such as what ssh wrote to its standard error; null: nothing.</summary>
    /// <param name="cancellationToken">Gives up waiting for it.</param>
    /// <returns>The text.</returns>
    public virtual ValueTask<string?> ExplainEndAsync(CancellationToken cancellationToken) => ValueTask.FromResult<string?>(null);

    /// <summary>Breaks the link at once from any thread: receiving and sending end with an <see cref="IOException"/> or the end.</summary>
    public abstract void Abort();

    /// <inheritdoc />
    public abstract ValueTask DisposeAsync();
}
