using Vireo.Errors;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Errors;
using Vireo.Rpc.KeepAlive;
using Vireo.Rpc.Links;
using Vireo.Rpc.Streams;
using Vireo.Xdr;

namespace Vireo.Rpc.Peers;

/// <summary>The client's end of a connection: makes calls, takes replies in any order, hands on events, carries streams.</summary>
public sealed class ClientPeer : ICaller, IAsyncDisposable
{
    private readonly Endpoint _endpoint;
    private readonly PendingReplies _replies = new();
    private readonly ClientSink _sink;
    private readonly FrameReceiver _receiver;
    private readonly ReadAhead _ahead;
    private readonly ReadLoop _loop;
    private readonly TimeProvider _time;
    private Task _reading = Task.CompletedTask;

    /// <summary>Makes the peer; <see cref="Start"/> sets it to work.</summary>
    /// <param name="link">What carries the bytes; the peer disposes it.</param>
    /// <param name="options">What else it is told.</param>
    public ClientPeer(Link link, ClientPeerOptions options)
    {
        _time = options.TimeProvider;
        _endpoint = new Endpoint(link, options.TimeProvider, outputPatience: null);
        _sink = new ClientSink(_endpoint, _replies, options);
        _endpoint.OnEnd = _sink.End;
        _receiver = new FrameReceiver(link, limit: null);
        _ahead = new ReadAhead(_endpoint, _receiver, _sink, options.TimeProvider);
        _loop = new ReadLoop(_endpoint, _receiver, _sink, patience: null, _ahead);
    }

    /// <summary>The link, for what it is called and whether it passes descriptors.</summary>
    public Link Link => _endpoint.Link;

    /// <summary>The one reason for which the connection ended; it never fails.</summary>
    public Task<VirtException> Closed => _endpoint.Ended;

    /// <summary>Bytes of frames that the link has taken.</summary>
    public long BytesSent => _endpoint.BytesSent;

    /// <summary>Bytes of frames that have come.</summary>
    public long BytesReceived => _receiver.Position;

    /// <summary>Replies that are to come, those of calls that were given up among them.</summary>
    internal int PendingReplies => _replies.Count;

    /// <summary>How often something was received.</summary>
    internal long PacketsHeard => _endpoint.TimesHeard;

    /// <summary>Begins to read. Called once, before the first call.</summary>
    public void Start() => _reading = _loop.RunAsync();

    /// <summary>Makes a stream that a call will open; it goes into that call's attachments.</summary>
    /// <returns>The stream; the caller disposes it.</returns>
    public RpcStream CreateStream() => new ClientStream(_sink.Streams, _time);

    /// <summary>
    /// Asks a silent daemon whether it lives, and gives it up when it does not answer. Pings are answered with or without this.
    /// </summary>
    /// <param name="keepAlive">When.</param>
    public void EnableKeepAlive(KeepAliveOptions keepAlive) => _endpoint.StartKeepAlive(keepAlive, () => _sink.IsFull);

    /// <inheritdoc />
    public ValueTask CallAsync<TArguments>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        CallAttachments attachments,
        CancellationToken cancellationToken)
    {
        var reply = EmptyReply.Rent();
        return Begin(reply, new OutgoingCall<TArguments>(procedure, arguments, encode, attachments), cancellationToken) is { } failure
            ? ValueTask.FromException(failure)
            : reply.TaskWithoutValue;
    }

    /// <inheritdoc />
    public ValueTask<TResult> CallAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken)
    {
        var reply = ValueReply<TResult>.Rent(decode);
        return Begin(reply, new OutgoingCall<TArguments>(procedure, arguments, encode, attachments), cancellationToken) is { } failure
            ? ValueTask.FromException<TResult>(failure)
            : reply.Task;
    }

    /// <inheritdoc />
    public ValueTask<(TResult Value, PassedDescriptors Descriptors)> CallForDescriptorsAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken)
    {
        var reply = new DescriptorsReply<TResult>(decode);
        return Begin(reply, new OutgoingCall<TArguments>(procedure, arguments, encode, attachments), cancellationToken) is { } failure
            ? ValueTask.FromException<(TResult Value, PassedDescriptors Descriptors)>(failure)
            : reply.Task;
    }

    /// <summary>Goes on over another link that protects this one. No call may be in flight.</summary>
    /// <param name="link">The link; it disposes the one before.</param>
    public void GoOnWith(Link link) => _endpoint.GoOnWith(link, _receiver);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _endpoint.End(ConnectionEnd.Closed());
        await _reading.ConfigureAwait(false);
        _ahead.Dispose();
        _receiver.Dispose();
        await _endpoint.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Sends a call.</summary>
    /// <returns>Why it was not sent; null: it was, or something else has ended it already.</returns>
    private Exception? Begin<TArguments>(PendingReply reply, in OutgoingCall<TArguments> call, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            var canceled = new OperationCanceledException(cancellationToken);
            call.Abandon(canceled);
            return canceled;
        }

        try
        {
            _replies.Add(reply, call.Procedure);

            // The stream is known before the call leaves: its data may arrive before the reply does.
            call.Stream(_sink.Streams)?.Bind(call.Procedure, reply.Serial);
            call.Write(_endpoint, reply.Serial);
        }
        catch (Exception e)
        {
            call.Abandon(e);
            if (reply.Procedure is null || _replies.Remove(reply))
            {
                return e is XdrFormatException format ? RpcErrors.CannotEncode(format) : e;
            }
        }

        // The send takes no token: half a frame would cost the connection, and the daemon may act on a whole one.
        reply.GiveUpWith(cancellationToken);
        _endpoint.Output.Flush();
        return null;
    }
}
