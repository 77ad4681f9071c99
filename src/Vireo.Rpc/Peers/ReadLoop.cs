using Vireo.Rpc.Errors;
using Vireo.Rpc.Frames;

namespace Vireo.Rpc.Peers;

/// <summary>
/// Receives, and gives whole frames to a sink; what the sink writes meanwhile leaves in one send. It takes turns with other connections:
/// after a number of frames, or a span of work, it goes to the end of the queue for a thread.
/// </summary>
/// <param name="endpoint">The connection; the loop ends it when it cannot go on.</param>
/// <param name="receiver">The reading half.</param>
/// <param name="sink">What frames are given to.</param>
/// <param name="patience">How long a frame may take; null: for ever.</param>
/// <param name="ahead">What waits for room.</param>
internal sealed class ReadLoop(Endpoint endpoint, FrameReceiver receiver, IFrameSink sink, FrameTimer? patience, ReadAhead ahead)
{
    private const int MaxFramesPerTurn = 64;
    private const int MaxTurnMilliseconds = 10;
    private const int FlushBytes = 64 * 1024;
    private const int Nothing = -1;

    private readonly BusyWait _busy = new(receiver, sink.LookPatience);

    private enum TurnEnd
    {
        NoMoreFrames,
        NoRoom,
        EnoughForNow,
        Finished,
    }

    /// <summary>Reads until the connection ends, or the sink wants no more.</summary>
    /// <returns>A task that ends then; it does not fail.</returns>
    internal async Task RunAsync()
    {
        using var thread = new LoopThread();
        try
        {
            await ReceiveAllAsync(thread).ConfigureAwait(false);
        }
        catch (FrameException e)
        {
            endpoint.End(ConnectionEnd.BadFrame(e));
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            await endpoint.EndExplainedAsync(text => ConnectionEnd.ReceiveFailed(e, text)).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            endpoint.End(ConnectionEnd.Bug(e));
        }
        finally
        {
            sink.TakeLast()?.Deliver(here: false);
        }
    }

    // One state machine for the whole life of the connection: nothing is allocated for a wait.
    private async Task ReceiveAllAsync(LoopThread thread)
    {
        while (sink.BeginReceiving())
        {
            patience?.Wait(receiver.Position, receiver.Bytes.Span);
            _busy.Begin();
            int count = Nothing;
            if (ahead.TakeWait() is { } wait)
            {
                await wait.ConfigureAwait(false);
            }
            else if (!_busy.IsDue || (sink.HasLast && !thread.CanLend))
            {
                await receiver.WaitAsync(thread, sink);
            }
            else
            {
                await new Errand(thread, sink);
                count = Look(thread);
                if (count < 0)
                {
                    await receiver.WaitAsync(thread, sink);
                }
            }

            if (count < 0)
            {
                count = await receiver.ReceiveAsync().ConfigureAwait(false);
            }

            _busy.End();
            if (count == 0)
            {
                await EndOfInputAsync().ConfigureAwait(false);
                return;
            }

            if (!sink.EndReceiving())
            {
                return;
            }

            receiver.Accept(count);
            endpoint.Heard();
            for (var end = TakeTurn(); end != TurnEnd.NoMoreFrames; end = TakeTurn())
            {
                patience?.Stop();
                sink.TakeLast()?.Deliver(here: false);
                if (end == TurnEnd.Finished)
                {
                    return;
                }

                if (end == TurnEnd.EnoughForNow)
                {
                    await default(NextTurn);
                }
                else if (!await ahead.WaitForRoomAsync().ConfigureAwait(false))
                {
                    await EndOfInputAsync().ConfigureAwait(false);
                    return;
                }
            }
        }
    }

    private int Look(LoopThread thread)
    {
        if (thread.WasKept)
        {
            _busy.Distrusts();
            return Nothing;
        }

        return sink.ExpectsMore ? _busy.Look() : Nothing;
    }

    private async Task EndOfInputAsync()
    {
        await sink.EndOfInputAsync().ConfigureAwait(false);
        await endpoint.EndExplainedAsync(ConnectionEnd.EndOfFile).ConfigureAwait(false);
    }

    private TurnEnd TakeTurn()
    {
        var end = TurnEnd.EnoughForNow;
        long start = Environment.TickCount64;
        for (int i = 0; i < MaxFramesPerTurn && Environment.TickCount64 - start <= MaxTurnMilliseconds; i++)
        {
            if (sink.IsFinished || endpoint.Reason is not null)
            {
                end = TurnEnd.Finished;
                break;
            }

            if (sink.IsFull)
            {
                end = TurnEnd.NoRoom;
                break;
            }

            if (!receiver.TryTake(out var frame, out var descriptors))
            {
                end = TurnEnd.NoMoreFrames;
                break;
            }

            sink.Take(frame, descriptors);
            if (endpoint.Output.QueuedBytes >= FlushBytes)
            {
                endpoint.Output.Flush();
            }
        }

        endpoint.Output.Flush();
        return end;
    }
}
