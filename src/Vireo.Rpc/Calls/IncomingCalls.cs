using Microsoft.Extensions.Logging;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Frames;
using Vireo.Rpc.Streams;

namespace Vireo.Rpc.Calls;

/// <summary>The calls of one client: runs them, counts those that wait for their end, and keeps their objects for the next.</summary>
internal sealed class IncomingCalls : IDisposable
{
    private readonly StreamTable _streams;
    private readonly ILogger _logger;
    private readonly Action _onReturn;
    private readonly CancellationTokenSource _ended = new();
    private readonly Lock _gate = new();
    private Stack<ServerCall>? _returned;
    private ServerCall? _spare;
    private int _waiting;

    /// <summary>Begins without any call.</summary>
    /// <param name="handler">What carries calls out.</param>
    /// <param name="streams">Where the client's streams are, and the way out.</param>
    /// <param name="logger">Where failures that nobody foresaw are logged.</param>
    /// <param name="onReturn">Told when a call that had to wait has ended.</param>
    internal IncomingCalls(ICallHandler handler, StreamTable streams, ILogger logger, Action onReturn)
    {
        Handler = handler;
        Ended = _ended.Token;
        _streams = streams;
        _logger = logger;
        _onReturn = onReturn;
    }

    /// <summary>What carries calls out.</summary>
    internal ICallHandler Handler { get; }

    /// <summary>Ends when the client is gone.</summary>
    internal CancellationToken Ended { get; }

    /// <summary>How many wait for their end.</summary>
    internal int Waiting => Volatile.Read(ref _waiting);

    /// <summary>Runs a call as far as it goes without waiting.</summary>
    /// <param name="frame">Its frame.</param>
    /// <param name="descriptors">What came along.</param>
    internal void Run(in Frame frame, PassedDescriptors descriptors)
    {
        // The one that ended at once last time is the next one's, without a lock: only the reading thread comes here.
        var call = _spare ?? Rent();
        _spare = null;
        if (call.Run(frame, descriptors))
        {
            _spare = call;
            return;
        }

        Interlocked.Increment(ref _waiting);
        call.Leave();
    }

    /// <summary>Takes back a call that had to wait; its reply leaves.</summary>
    /// <param name="call">The call.</param>
    internal void Return(ServerCall call)
    {
        _streams.Output.Flush();
        lock (_gate)
        {
            (_returned ??= new()).Push(call);
        }

        Interlocked.Decrement(ref _waiting);
        _onReturn();
    }

    /// <summary>Decides what a client is told of a failure.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="header">The call's header.</param>
    /// <param name="isAnswered">Whether it was told something already.</param>
    /// <returns>What it is told; null: nothing more.</returns>
    internal RpcError? Judge(Exception failure, in FrameHeader header, bool isAnswered)
    {
        bool isLeaving = failure is OperationCanceledException && _ended.IsCancellationRequested;
        if (!isLeaving && (isAnswered || !RpcErrors.IsForeseen(failure)))
        {
            CallLog.Failed(_logger, failure, header.Program, header.Procedure);
        }

        return isAnswered ? null : RpcErrors.ToWire(failure);
    }

    /// <summary>The client is gone: whoever works for it is told.</summary>
    /// <remarks>They are told on another thread: whoever ends a connection does not run their code.</remarks>
    internal void Cancel() => _ = _ended.CancelAsync();

    /// <inheritdoc />
    public void Dispose() => _ended.Dispose();

    private ServerCall Rent()
    {
        lock (_gate)
        {
            return _returned is { Count: > 0 } ? _returned.Pop() : new ServerCall(this, _streams);
        }
    }
}
