namespace Vireo.Rpc.Streams;

/// <summary>
/// One stream of a connection, seen from either end: data and holes, then an end, all under back-pressure. It belongs to the call that
/// opened it. Disposed before it was finished, it is aborted.
/// </summary>
public abstract class RpcStream : IAsyncDisposable
{
    /// <summary>Receives data or a hole.</summary>
    /// <param name="buffer">Where data goes.</param>
    /// <param name="cancellationToken">Gives up waiting; nothing is lost.</param>
    /// <returns>How many bytes of data, or how long a hole (in bytes); neither: the peer has sent all.</returns>
    /// <exception cref="Vireo.Errors.VirtException">The peer reported a failure, or the connection ended.</exception>
    public abstract ValueTask<StreamPart> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken);

    /// <summary>Sends data; waits while the connection is congested.</summary>
    /// <param name="data">The data.</param>
    /// <param name="cancellationToken">Gives up before the next chunk is sent.</param>
    /// <returns>A task that ends when all data is on its way.</returns>
    /// <exception cref="Vireo.Errors.VirtException">The peer reported a failure, or the connection ended.</exception>
    public abstract ValueTask SendAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken);

    /// <summary>Sends a hole: a run of zeros that is not written out.</summary>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="cancellationToken">Gives up before it is sent.</param>
    /// <returns>A task that ends when it is on its way.</returns>
    public abstract ValueTask SendHoleAsync(long length, CancellationToken cancellationToken);

    /// <summary>
    /// Says that all went well. At the client: asks the daemon and waits until it agrees. At the daemon: tells the client that no data
    /// follows, then waits for the client to finish.
    /// </summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>A task that ends when the other side has agreed.</returns>
    /// <exception cref="Vireo.Errors.VirtException">The peer reported a failure, or the connection ended.</exception>
    public abstract ValueTask FinishAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Ends the stream as failed. At the client, the daemon's agreement is awaited; at the daemon, the client is told why.
    /// </summary>
    /// <param name="reason">Why; a client sends no reason.</param>
    /// <returns>A task that ends when the stream is over.</returns>
    public abstract ValueTask AbortAsync(Exception? reason = null);

    /// <inheritdoc />
    public abstract ValueTask DisposeAsync();
}
