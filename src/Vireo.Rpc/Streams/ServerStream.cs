using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Frames;

namespace Vireo.Rpc.Streams;

/// <summary>The daemon's end of a stream.</summary>
internal sealed class ServerStream : StreamEnd
{
    private readonly Lock _gate = new();
    private readonly bool _sends;
    private readonly TaskCompletionSource _finishAsked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private VirtException? _finishedEarly;
    private Exception? _abortReason;
    private bool _isAborted;
    private bool _isOver;

    internal ServerStream(StreamTable table, in FrameHeader call, StreamDirection direction, bool allowsHoles)
        : base(table)
    {
        Header = call with { Type = FrameType.Stream, Status = FrameStatus.Continue };
        AllowsHoles = allowsHoles;
        _sends = direction.HasFlag(StreamDirection.Read);
    }

    /// <inheritdoc />
    public override async ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        await WhenOpenAsync(cancellationToken).ConfigureAwait(false);
        if (_sends && !_finishAsked.Task.IsCompleted)
        {
            SendControl(FrameStatus.Continue);
        }

        await _finishAsked.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        ThrowIfFailed();
        if (TryEnd())
        {
            Table.Remove(this);
            SendControl(FrameStatus.Ok);
        }
    }

    /// <inheritdoc />
    public override ValueTask AbortAsync(Exception? reason = null)
    {
        if (!TryAbort(reason, out bool isOpen))
        {
            return ValueTask.CompletedTask;
        }

        EndLocally(StreamFailure.AbortedHere());
        if (isOpen)
        {
            SendAbort();
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    internal override void Open()
    {
        bool isAborted;
        lock (_gate)
        {
            isAborted = _isAborted;
            base.Open();
        }

        if (isAborted)
        {
            SendAbort();
        }
    }

    /// <inheritdoc />
    internal override void Fail(VirtException failure)
    {
        TryEnd();
        base.Fail(failure);
        Incoming.Clear();
        _finishAsked.TrySetResult();
    }

    /// <inheritdoc />
    protected override void DeliverControl(in Frame frame)
    {
        switch (frame.Header.Status)
        {
            case FrameStatus.Ok:
                _finishAsked.TrySetResult();
                Incoming.End();
                break;
            case FrameStatus.Error:
                Fail(StreamFailure.AbortedByClient());
                SendControl(FrameStatus.Ok);
                break;
            default:
                FailAndTell(StreamFailure.UnexpectedStatus(frame.Header.Status));
                break;
        }
    }

    /// <inheritdoc />
    protected override void DeliverEndOfData()
    {
        // A client says so by finishing; an empty packet says nothing.
    }

    /// <inheritdoc />
    protected override void RefuseHole() => throw FrameProblem.UnexpectedHole();

    /// <inheritdoc />
    protected override void RefuseBadHole() => FailAndTell(StreamFailure.BadHole());

    /// <inheritdoc />
    protected override void RequireSending()
    {
        base.RequireSending();
        if (_finishAsked.Task.IsCompleted)
        {
            // Not an error to the client, who wants no more; AbortAsync knows the exception again.
            throw _finishedEarly ??= StreamFailure.FinishedByClient();
        }
    }

    private void FailAndTell(VirtException failure)
    {
        Fail(failure);
        SendError(failure);
    }

    private void SendAbort()
    {
        Table.Remove(this);
        if (_abortReason is not null && ReferenceEquals(_abortReason, _finishedEarly))
        {
            SendControl(FrameStatus.Ok);
        }
        else
        {
            SendError(_abortReason ?? StreamFailure.AbortedHere());
        }
    }

    private void SendError(Exception failure)
    {
        Table.Output.Write(Header with { Status = FrameStatus.Error }, RpcErrors.ToWire(failure), RpcError.Write);
        Table.Output.Flush();
    }

    private bool TryEnd()
    {
        lock (_gate)
        {
            bool isFirst = !_isOver;
            _isOver = true;
            return isFirst;
        }
    }

    private bool TryAbort(Exception? reason, out bool isOpen)
    {
        lock (_gate)
        {
            isOpen = IsOpen;
            if (_isOver)
            {
                return false;
            }

            _isOver = true;
            _isAborted = true;
            _abortReason = reason;
            return true;
        }
    }
}
