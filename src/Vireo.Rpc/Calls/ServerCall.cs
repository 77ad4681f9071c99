using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Frames;
using Vireo.Rpc.Streams;
using Vireo.Xdr;

namespace Vireo.Rpc.Calls;

/// <summary>A call at the daemon. When its work is not done at once, it leaves the reading thread and comes back by itself.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The stream is disposed by the driver that asked for it.")]
internal sealed class ServerCall : IncomingCall
{
    private readonly IncomingCalls _calls;
    private readonly StreamTable _streams;
    private readonly Action _onWorkDone;
    private ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter _work;
    private FrameHeader _header;
    private ReadOnlyMemory<byte> _payload;
    private PassedDescriptors _descriptors = PassedDescriptors.None;
    private ServerStream? _stream;
    private bool _isAnswered;

    internal ServerCall(IncomingCalls calls, StreamTable streams)
    {
        _calls = calls;
        _streams = streams;
        _onWorkDone = OnWorkDone;
    }

    /// <inheritdoc />
    public override FrameHeader Header => _header;

    /// <inheritdoc />
    public override ReadOnlySpan<byte> Payload => _payload.Span;

    /// <inheritdoc />
    public override bool IsReadOnly => _calls.Handler.IsReadOnly;

    /// <inheritdoc />
    public override CancellationToken CancellationToken => _calls.Ended;

    /// <summary>Runs the call as far as it goes without waiting.</summary>
    /// <param name="frame">The call's frame.</param>
    /// <param name="descriptors">What came along.</param>
    /// <returns>Whether it is over; otherwise it ends later by itself.</returns>
    [SuppressMessage("Reliability", "CA2012", Justification = "The awaiter is used once: here, or by OnWorkDone if the work waits.")]
    internal bool Run(in Frame frame, PassedDescriptors descriptors)
    {
        _header = frame.Header;
        _payload = frame.Payload;
        _descriptors = descriptors;
        _isAnswered = false;
        try
        {
            var work = Start().ConfigureAwait(false).GetAwaiter();
            if (!work.IsCompleted)
            {
                _payload = default;
                _work = work;
                return false;
            }

            work.GetResult();
            RequireAnswer();
        }
        catch (Exception e)
        {
            Fail(e);
        }

        Clear();
        return true;
    }

    /// <summary>Lets the call end later. The reading thread must have counted it before.</summary>
    internal void Leave() => _work.UnsafeOnCompleted(_onWorkDone);

    /// <inheritdoc />
    public override PassedDescriptors TakeDescriptors()
    {
        var taken = _descriptors;
        _descriptors = PassedDescriptors.None;
        return taken;
    }

    /// <inheritdoc />
    public override RpcStream OpenStream(ProcedureInfo procedure, bool allowsHoles)
    {
        _stream = new ServerStream(_streams, _header, procedure.Stream, allowsHoles);
        _streams.Add(_stream);
        return _stream;
    }

    /// <inheritdoc />
    public override ValueTask ReplyAsync(ValueTask work)
    {
        if (!work.IsCompletedSuccessfully)
        {
            return ReplyLaterAsync(work);
        }

        work.GetAwaiter().GetResult();
        Answer<object?>(null, null);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask ReplyAsync<TResult>(ValueTask<TResult> work, XdrEncode<TResult> encode)
    {
        if (!work.IsCompletedSuccessfully)
        {
            return ReplyLaterAsync(work, encode);
        }

        Answer(work.Result, encode);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override async ValueTask ReplyWithDescriptorsAsync<TResult>(
        ValueTask<(TResult Value, PassedDescriptors Descriptors)> work,
        XdrEncode<TResult> encode)
    {
        var (value, descriptors) = await work.ConfigureAwait(false);
        if (descriptors.Handles.Count == 0)
        {
            Answer(value, encode);
            return;
        }

        try
        {
            _streams.Output.Write(Reply(FrameType.ReplyWithDescriptors, FrameStatus.Ok), value, encode, descriptors);
        }
        catch (XdrFormatException e)
        {
            descriptors.Dispose();
            throw RpcErrors.CannotEncode(e);
        }

        EndAnswer();
    }

    private ValueTask Start() =>
        _header.Status == FrameStatus.Ok ? _calls.Handler.HandleAsync(this) : throw RpcErrors.UnexpectedStatus((int)_header.Status);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask ReplyLaterAsync(ValueTask work)
    {
        await work.ConfigureAwait(false);
        Answer<object?>(null, null);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask ReplyLaterAsync<TResult>(ValueTask<TResult> work, XdrEncode<TResult> encode) =>
        Answer(await work.ConfigureAwait(false), encode);

    private void Answer<TResult>(TResult value, XdrEncode<TResult>? encode)
    {
        try
        {
            _streams.Output.Write(Reply(FrameType.Reply, FrameStatus.Ok), value, encode);
        }
        catch (XdrFormatException e)
        {
            throw RpcErrors.CannotEncode(e);
        }

        EndAnswer();
    }

    private void EndAnswer()
    {
        _isAnswered = true;
        _stream?.Open();
    }

    private void OnWorkDone()
    {
        try
        {
            _work.GetResult();
            RequireAnswer();
        }
        catch (Exception e)
        {
            Fail(e);
        }

        Clear();
        _calls.Return(this);
    }

    private void RequireAnswer()
    {
        if (!_isAnswered)
        {
            throw new InvalidOperationException($"procedure {_header.Procedure} of program {_header.Program:x8} was not answered");
        }
    }

    private void Fail(Exception failure)
    {
        if (_calls.Judge(failure, _header, _isAnswered) is { } error)
        {
            _streams.Output.Write(Reply(FrameType.Reply, FrameStatus.Error), error, RpcError.Write);
            _stream?.Fail(RpcErrors.ToException(error));
        }
    }

    private void Clear()
    {
        _work = default;
        _payload = default;
        _stream = null;
        _descriptors.Dispose();
        _descriptors = PassedDescriptors.None;
    }

    private FrameHeader Reply(FrameType type, FrameStatus status) => _header with { Type = type, Status = status };
}
