using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Frames;
using Vireo.Rpc.Streams;
using Vireo.Xdr;

namespace Vireo.Rpc.Calls;

/// <summary>
/// A call that arrived at the daemon, on its way through the generated dispatcher. It is pooled: nobody keeps it once it was answered.
/// </summary>
public abstract class IncomingCall
{
    /// <summary>The frame's header.</summary>
    public abstract FrameHeader Header { get; }

    /// <summary>The arguments' bytes. They are gone after the first await: decode before it.</summary>
    public abstract ReadOnlySpan<byte> Payload { get; }

    /// <summary>Whether the client's connection is read-only.</summary>
    public abstract bool IsReadOnly { get; }

    /// <summary>Ends when the client is gone.</summary>
    public abstract CancellationToken CancellationToken { get; }

    /// <summary>Takes the descriptors that came along; the taker disposes them. What is not taken is closed.</summary>
    /// <returns>The descriptors.</returns>
    public abstract PassedDescriptors TakeDescriptors();

    /// <summary>Opens the daemon's end of the stream that this call asks for. It starts once the call was answered well.</summary>
    /// <param name="procedure">What was called.</param>
    /// <param name="allowsHoles">Whether the client asked for a sparse stream.</param>
    /// <returns>The stream.</returns>
    public abstract RpcStream OpenStream(ProcedureInfo procedure, bool allowsHoles);

    /// <summary>Answers with nothing, once the work is done.</summary>
    /// <param name="work">The work.</param>
    /// <returns>A task that ends when the reply is queued; it fails as the work does.</returns>
    public abstract ValueTask ReplyAsync(ValueTask work);

    /// <summary>Answers with a value, once the work is done.</summary>
    /// <param name="work">The work.</param>
    /// <param name="encode">Writes the value.</param>
    /// <returns>A task that ends when the reply is queued; it fails as the work does.</returns>
    /// <typeparam name="TResult">The value's type.</typeparam>
    public abstract ValueTask ReplyAsync<TResult>(ValueTask<TResult> work, XdrEncode<TResult> encode);

    /// <summary>Answers with a value and descriptors, once the work is done.</summary>
    /// <param name="work">The work; its descriptors are closed when they have left.</param>
    /// <param name="encode">Writes the value.</param>
    /// <returns>A task that ends when the reply is queued; it fails as the work does.</returns>
    /// <typeparam name="TResult">The value's type.</typeparam>
    public abstract ValueTask ReplyWithDescriptorsAsync<TResult>(
        ValueTask<(TResult Value, PassedDescriptors Descriptors)> work,
        XdrEncode<TResult> encode);
}
