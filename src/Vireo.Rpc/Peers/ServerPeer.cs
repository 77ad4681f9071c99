using Vireo.Errors;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Events;
using Vireo.Rpc.Frames;
using Vireo.Rpc.KeepAlive;
using Vireo.Rpc.Links;
using Vireo.Rpc.Output;
using Vireo.Xdr;

namespace Vireo.Rpc.Peers;

/// <summary>The daemon's end of a connection: takes calls, sends replies and events, carries streams, all within limits.</summary>
public sealed class ServerPeer : IEventSink, IAsyncDisposable
{
    private const uint EventSerial = 1; // libvirtd's own; clients do not look at it

    private readonly ServerPeerOptions _options;
    private readonly Endpoint _endpoint;
    private readonly ServerSink _sink;
    private readonly ReadAhead _ahead;
    private readonly ReadLoop _loop;
    private readonly FrameReceiver _receiver;
    private readonly Deadline _frameDeadline;
    private readonly EventLimits _eventLimits;
    private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isStarted;

    /// <summary>Makes the peer; <see cref="RunAsync"/> sets it to work.</summary>
    /// <param name="link">What carries the bytes; the peer disposes it.</param>
    /// <param name="handler">What carries out the calls.</param>
    /// <param name="options">How the client is treated.</param>
    public ServerPeer(Link link, ICallHandler handler, ServerPeerOptions options)
    {
        _options = options;
        _eventLimits = new EventLimits(options.MaxQueuedEvents, options.MaxQueuedEventBytes);
        _endpoint = new Endpoint(link, options.TimeProvider, options.OutputDeadline);
        _sink = new ServerSink(_endpoint, handler, options);
        _endpoint.OnEnd = _sink.End;
        _frameDeadline = new Deadline(options.TimeProvider, () => _endpoint.End(ConnectionEnd.FrameTooSlow()));
        var share = options.ReceiveBudget is { } budget ? new ReceiveShare(budget, () => _endpoint.End(ConnectionEnd.HoldsTooMuch())) : null;
        _receiver = new FrameReceiver(link, handler.MaxFrameLength, share);
        _ahead = new ReadAhead(_endpoint, _receiver, _sink, options.TimeProvider);
        var patience = new FrameTimer(_frameDeadline, options.FrameDeadline, options.MinFrameRate);
        _loop = new ReadLoop(_endpoint, _receiver, _sink, patience, _ahead);
    }

    /// <summary>The link, for what it is called.</summary>
    public Link Link => _endpoint.Link;

    /// <summary>Calls that wait for their end, and stream packets that wait to be consumed.</summary>
    public int CallsInFlight => _sink.InFlight;

    /// <summary>Why the connection ended; null: it has not.</summary>
    public VirtException? Reason => _endpoint.Reason;

    /// <summary>Bytes of output that the client has not taken.</summary>
    public int QueuedBytes => _endpoint.Output.QueuedBytes;

    /// <summary>Bytes of the client's that were received and not taken.</summary>
    internal int WaitingBytes => _receiver.Length;

    /// <summary>Whether the client's calls have waited for long.</summary>
    internal bool IsReadingAhead => _ahead.IsReading;

    /// <summary>Serves the client until the connection ends, for whatever reason. Called once.</summary>
    /// <param name="cancellationToken">Breaks the connection.</param>
    /// <returns>A task that ends when the connection has, and with it every call and stream; it does not fail.</returns>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        _isStarted = true;
        try
        {
            using (cancellationToken.UnsafeRegister(static peer => ((ServerPeer)peer!).Abort(), this))
            {
                await _loop.RunAsync().ConfigureAwait(false);
                await _sink.FinishAsync().ConfigureAwait(false);
            }

            await _sink.WhenIdleAsync().ConfigureAwait(false);
        }
        finally
        {
            await ReleaseAsync().ConfigureAwait(false);
            _finished.SetResult();
        }
    }

    /// <summary>
    /// Asks a silent client whether it lives: it has said that it answers. Again, or without keepalive among the options, it does
    /// nothing.
    /// </summary>
    public void StartKeepAlive()
    {
        if (_options.KeepAlive is { } keepAlive)
        {
            _endpoint.StartKeepAlive(keepAlive, () => _sink.IsFull);
        }
    }

    /// <inheritdoc />
    public void Send<TArguments>(ProcedureInfo procedure, TArguments arguments, XdrEncode<TArguments> encode)
    {
        var header = new FrameHeader(
            procedure.Program, procedure.Version, procedure.Number, FrameType.Message, EventSerial, FrameStatus.Ok);
        try
        {
            if (!_endpoint.Output.TryWriteEvent(header, arguments, encode, _eventLimits))
            {
                _endpoint.End(ConnectionEnd.EventsPileUp());
            }
        }
        catch (XdrFormatException e)
        {
            PeerLog.EventLost(_options.Logger, e, procedure.Name, Link.Description);
        }

        _endpoint.Output.Flush();
    }

    /// <summary>
    /// Ends the connection in order: no more calls are taken, those in flight are answered, and what is queued leaves. It does not wait, so
    /// that a call may ask for it.
    /// </summary>
    public void Close() => _sink.Close();

    /// <summary>Ends the connection in order and waits for it.</summary>
    /// <param name="cancellationToken">Gives up patience: the connection is broken.</param>
    /// <returns>A task that ends when <see cref="RunAsync"/> does.</returns>
    public async Task CloseAsync(CancellationToken cancellationToken)
    {
        Close();
        using (cancellationToken.UnsafeRegister(static peer => ((ServerPeer)peer!).Abort(), this))
        {
            await _finished.Task.ConfigureAwait(false);
        }
    }

    /// <summary>Breaks the connection at once, from any thread.</summary>
    public void Abort() => _endpoint.End(ConnectionEnd.Closed());

    /// <summary>
    /// Goes on over another link that protects this one, from the frame that was received last and the frame that was written last. It is
    /// for a call handler, before it gives way: whatever came behind its call came from nobody knows whom, and ends the connection.
    /// </summary>
    /// <param name="link">The link; it disposes the one before.</param>
    public void GoOnWith(Link link) => _endpoint.GoOnWith(link, _receiver);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Abort();
        await (_isStarted ? _finished.Task : ReleaseAsync()).ConfigureAwait(false);
    }

    private async Task ReleaseAsync()
    {
        _frameDeadline.Dispose();
        _ahead.Dispose();
        _receiver.Dispose();
        _sink.Dispose();
        await _endpoint.DisposeAsync().ConfigureAwait(false);
        PeerLog.Ended(_options.Logger, Link.Description, _endpoint.Reason?.Message);
    }
}
