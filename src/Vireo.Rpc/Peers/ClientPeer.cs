using Vireo.Errors;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.KeepAlive;
using Vireo.Rpc.Links;
using Vireo.Rpc.Streams;
using Vireo.Xdr;

namespace Vireo.Rpc.Peers;

/// <summary>The client's end of a connection: makes calls, takes replies in any order, hands on events, carries streams.</summary>
/// <param name="link">What carries the bytes; the peer disposes it.</param>
/// <param name="options">What else it is told.</param>
public sealed class ClientPeer(Link link, ClientPeerOptions options) : ICaller, IAsyncDisposable
{
    private readonly TaskCompletionSource<VirtException> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The link, for what it is called and whether it passes descriptors.</summary>
    public Link Link => link;

    /// <summary>The one reason for which the connection ended; it never fails.</summary>
    public Task<VirtException> Closed => _closed.Task;

    /// <summary>Begins to read. Called once, before the first call.</summary>
    public void Start() => throw new NotImplementedException(options.ToString());

    /// <summary>Makes a stream that a call will open; it goes into that call's attachments.</summary>
    /// <returns>The stream; the caller disposes it.</returns>
    public RpcStream CreateStream() => throw new NotImplementedException();

    /// <summary>Asks a silent daemon whether it lives, and gives it up when it does not answer. Pings are answered with or without this.</summary>
    /// <param name="keepAlive">When.</param>
    public void EnableKeepAlive(KeepAliveOptions keepAlive) => throw new NotImplementedException();

    /// <inheritdoc />
    public ValueTask CallAsync<TArguments>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        CallAttachments attachments,
        CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <inheritdoc />
    public ValueTask<TResult> CallAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <inheritdoc />
    public ValueTask<(TResult Value, PassedDescriptors Descriptors)> CallForDescriptorsAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => link.DisposeAsync();
}
