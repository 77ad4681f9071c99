using Vireo.Errors;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Frames;
using Vireo.Rpc.KeepAlive;
using Vireo.Rpc.Streams;

namespace Vireo.Rpc.Peers;

/// <summary>Sends a client's frames where they belong, and holds the client to its limits.</summary>
internal sealed class ServerSink : IFrameSink, IDisposable
{
    private readonly Endpoint _endpoint;
    private readonly ServerPeerOptions _options;
    private readonly StreamTable _streams;
    private readonly IncomingCalls _calls;
    private readonly Signal _room = new();
    private readonly CloseGate _gate = new();
    private readonly Lock _finishGate = new();
    private Task? _finish;

    internal ServerSink(Endpoint endpoint, ICallHandler handler, ServerPeerOptions options)
    {
        _endpoint = endpoint;
        _options = options;
        _streams = new StreamTable(endpoint.Output, _room.Set);
        _calls = new IncomingCalls(handler, _streams, options.Logger, _room.Set);
    }

    /// <summary>Calls that wait for their end, and stream packets that wait to be consumed.</summary>
    internal int InFlight => _calls.Waiting + _streams.Packets;

    /// <inheritdoc />
    public bool IsFull => InFlight >= _options.MaxRequests || _endpoint.Output.QueuedBytes >= _options.MaxQueuedBytes;

    /// <inheritdoc />
    public bool IsFinished => _gate.IsClosing;

    /// <inheritdoc />
    public bool BeginReceiving() => _gate.BeginReceiving();

    /// <inheritdoc />
    public bool EndReceiving() => _gate.EndReceiving();

    /// <inheritdoc />
    public Task EndOfInputAsync() => _endpoint.Output.DrainAsync();

    /// <inheritdoc />
    public void Take(in Frame frame, PassedDescriptors descriptors)
    {
        switch (frame.Header.Type)
        {
            case FrameType.Call or FrameType.CallWithDescriptors:
                _calls.Run(frame, descriptors);
                break;
            case FrameType.Stream or FrameType.StreamHole:
                // Of a stream that is over, or never was: the client could not know yet.
                _streams.Find(frame.Header)?.Deliver(frame);
                break;
            case FrameType.Message when KeepAliveProgram.Owns(frame.Header):
                _endpoint.AnswerKeepAlive(frame.Header);
                break;
            default:
                // A client has nothing to reply to, and no events: libvirtd drops them too.
                descriptors.Dispose();
                break;
        }
    }

    /// <inheritdoc />
    public async ValueTask WaitForRoomAsync()
    {
        if (InFlight >= _options.MaxRequests)
        {
            await _room.WaitAsync().ConfigureAwait(false);
        }
        else
        {
            await _endpoint.Output.WaitForProgressAsync().ConfigureAwait(false);
        }
    }

    /// <inheritdoc />
    public void Wake() => _room.Set();

    /// <summary>Asks for the end in order; it does not wait.</summary>
    internal void Close()
    {
        if (_gate.Close())
        {
            _ = FinishAsync();
        }
        else
        {
            _room.Set();
        }
    }

    /// <summary>Lets calls in flight be answered and the answers leave, then ends the connection.</summary>
    /// <returns>A task that ends when the connection has.</returns>
    internal Task FinishAsync()
    {
        lock (_finishGate)
        {
            return _finish ??= FinishOnceAsync();
        }
    }

    /// <summary>Waits for calls that outlive the connection.</summary>
    /// <returns>A task that ends when none is left.</returns>
    internal async Task WhenIdleAsync()
    {
        while (InFlight > 0)
        {
            await _room.WaitAsync().ConfigureAwait(false);
        }
    }

    /// <summary>The connection has ended: whoever works for the client is told.</summary>
    /// <param name="reason">Why it has ended.</param>
    internal void End(VirtException reason)
    {
        _calls.Cancel();
        _streams.FailAll(reason);
        _room.Set();
    }

    /// <inheritdoc />
    public void Dispose() => _calls.Dispose();

    private async Task FinishOnceAsync()
    {
        while (InFlight > 0 && _endpoint.Reason is null)
        {
            await _room.WaitAsync().ConfigureAwait(false);
        }

        await _endpoint.Output.DrainAsync().ConfigureAwait(false);
        _endpoint.End(ConnectionEnd.Closed());
    }
}
