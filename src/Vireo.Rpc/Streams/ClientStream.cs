using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Frames;

namespace Vireo.Rpc.Streams;

/// <summary>The client's end of a stream.</summary>
/// <param name="table">The connection's streams.</param>
/// <param name="time">The clock that bounds how long a daemon is waited for.</param>
internal sealed class ClientStream(StreamTable table, TimeProvider time) : StreamEnd(table)
{
    /// <summary>How long a daemon may take to agree that a stream was aborted; then it is forgotten without.</summary>
    private static readonly TimeSpan AbortPatience = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _confirmed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ClientStreamState _state;

    private enum ClientStreamState
    {
        New,
        Opening,
        Abandoned,
        Open,
        Ending,
        Over,
    }

    /// <summary>Whether it is one of these.</summary>
    /// <param name="streams">A connection's streams.</param>
    /// <returns>Whether it is.</returns>
    internal bool IsOf(StreamTable streams) => Table == streams;

    /// <summary>Ties it to the call that opens it.</summary>
    /// <param name="procedure">What is called.</param>
    /// <param name="serial">The call's number.</param>
    /// <exception cref="InvalidOperationException">It has been opened by another call.</exception>
    internal void Bind(ProcedureInfo procedure, uint serial)
    {
        if (!TryMove(ClientStreamState.New, ClientStreamState.Opening))
        {
            throw new InvalidOperationException("a stream is opened by one call only");
        }

        Header = new FrameHeader(procedure.Program, procedure.Version, procedure.Number, FrameType.Stream, serial, FrameStatus.Continue);
        AllowsHoles = procedure.SparseFlag != 0;
        Table.Add(this);
    }

    /// <inheritdoc />
    public override async ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        await WhenOpenAsync(cancellationToken).ConfigureAwait(false);
        if (TryMove(ClientStreamState.Open, ClientStreamState.Ending))
        {
            SendControl(FrameStatus.Ok);
        }

        await _confirmed.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        ThrowIfFailed();
        Incoming.End();
    }

    /// <inheritdoc />
    public override async ValueTask AbortAsync(Exception? reason = null)
    {
        if (TryMove(ClientStreamState.New, ClientStreamState.Over) || TryMove(ClientStreamState.Opening, ClientStreamState.Abandoned))
        {
            // Abandoned: it stays in the table until the call's reply comes, and is aborted then.
            EndLocally(StreamFailure.AbortedHere());
            return;
        }

        if (TryMove(ClientStreamState.Open, ClientStreamState.Ending))
        {
            EndLocally(StreamFailure.AbortedHere());
            SendControl(FrameStatus.Error);
        }

        await ConfirmedOrForgottenAsync().ConfigureAwait(false);
    }

    /// <inheritdoc />
    internal override void Open()
    {
        if (TryMove(ClientStreamState.Abandoned, ClientStreamState.Over))
        {
            SendControl(FrameStatus.Error);
            Table.Remove(this);
        }
        else if (TryMove(ClientStreamState.Opening, ClientStreamState.Open))
        {
            base.Open();
        }
    }

    /// <inheritdoc />
    internal override void Fail(VirtException failure)
    {
        End();
        base.Fail(failure);
        _confirmed.TrySetResult();
    }

    /// <inheritdoc />
    protected override void DeliverControl(in Frame frame)
    {
        if (frame.Header.Status != FrameStatus.Ok)
        {
            Fail(RpcErrors.Read(frame.Payload.Span));
        }
        else if (TryMove(ClientStreamState.Ending, ClientStreamState.Over))
        {
            Table.Remove(this);
            _confirmed.TrySetResult();
        }
    }

    /// <inheritdoc />
    protected override void DeliverEndOfData() => Incoming.End();

    /// <inheritdoc />
    protected override void RefuseHole() => Refuse();

    /// <inheritdoc />
    protected override void RefuseBadHole() => Refuse();

    /// <inheritdoc />
    protected override bool WantsData()
    {
        lock (_gate)
        {
            return _state is ClientStreamState.Opening or ClientStreamState.Open;
        }
    }

    /// <inheritdoc />
    protected override void RequireSending()
    {
        base.RequireSending();
        lock (_gate)
        {
            if (_state != ClientStreamState.Open)
            {
                throw StreamFailure.NotOpen();
            }
        }
    }

    private async ValueTask ConfirmedOrForgottenAsync()
    {
        try
        {
            bool isOver = !IsBound();
            await (isOver ? Task.CompletedTask : _confirmed.Task.WaitAsync(AbortPatience, time)).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            End();
            Table.Remove(this);
        }
    }

    private void Refuse()
    {
        SendControl(FrameStatus.Error);
        Fail(StreamFailure.BadHole());
    }

    private bool IsBound()
    {
        lock (_gate)
        {
            return _state is ClientStreamState.Open or ClientStreamState.Ending;
        }
    }

    private void End()
    {
        lock (_gate)
        {
            _state = ClientStreamState.Over;
        }
    }

    private bool TryMove(ClientStreamState from, ClientStreamState to)
    {
        lock (_gate)
        {
            if (_state != from)
            {
                return false;
            }

            _state = to;
            return true;
        }
    }
}
