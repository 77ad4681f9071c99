using Vireo.Errors;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Frames;
using Vireo.Rpc.KeepAlive;
using Vireo.Rpc.Links;
using Vireo.Rpc.Output;

namespace Vireo.Rpc.Peers;

/// <summary>What both kinds of peer have: a link, its writing half, keepalive, and one end with one reason, the first.</summary>
internal sealed class Endpoint : IAsyncDisposable
{
    private static readonly TimeSpan ExplanationPatience = TimeSpan.FromSeconds(2);

    private readonly TimeProvider _time;
    private readonly TaskCompletionSource<VirtException> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Deadline? _outputDeadline;
    private readonly BatchSender _sender;
    private KeepAliveMonitor? _keepAlive;
    private VirtException? _reason;

    /// <summary>Takes a link over.</summary>
    /// <param name="link">The link.</param>
    /// <param name="time">The clock.</param>
    /// <param name="outputPatience">How long the peer may take nothing of what it is sent; null: for ever.</param>
    internal Endpoint(Link link, TimeProvider time, TimeSpan? outputPatience)
    {
        Link = link;
        _time = time;
        if (outputPatience is { } patience)
        {
            _outputDeadline = new Deadline(time, () => End(ConnectionEnd.NotDrained(patience)));
        }

        _sender = new BatchSender(link, _outputDeadline, outputPatience ?? Timeout.InfiniteTimeSpan);
        Output = new OutputQueue(_sender, failure => _ = EndExplainedAsync(text => ConnectionEnd.SendFailed(failure, text)));
    }

    /// <summary>Told once when the connection has ended, by whoever ended it.</summary>
    internal Action<VirtException>? OnEnd { get; set; }

    /// <summary>The link.</summary>
    internal Link Link { get; private set; }

    /// <summary>The writing half.</summary>
    internal OutputQueue Output { get; }

    /// <summary>Bytes that the link has been given.</summary>
    internal long BytesSent => _sender.Bytes;

    /// <summary>How often something came.</summary>
    internal long TimesHeard { get; private set; }

    /// <summary>Why the connection ended; null: it has not.</summary>
    internal VirtException? Reason => Volatile.Read(ref _reason);

    /// <summary>Ends with the reason.</summary>
    internal Task<VirtException> Ended => _ended.Task;

    /// <summary>Breaks the connection; a second reason is ignored.</summary>
    /// <param name="reason">Why.</param>
    internal void End(VirtException reason)
    {
        if (Interlocked.CompareExchange(ref _reason, reason, null) is not null)
        {
            return;
        }

        Link.Abort();
        Output.Close();
        _outputDeadline?.Dispose();
        Interlocked.Exchange(ref _keepAlive, null)?.Dispose();
        OnEnd?.Invoke(reason);
        _ended.SetResult(reason);
    }

    /// <summary>Goes on over another link, which uses the one before: what is received from now on, and what is written.</summary>
    /// <param name="link">The link; it disposes the one before.</param>
    /// <param name="receiver">The reading half, at rest.</param>
    internal void GoOnWith(Link link, FrameReceiver receiver)
    {
        Link = link;
        Output.GoOnWith(link);
        try
        {
            receiver.GoOnWith(link);
        }
        catch (FrameException e)
        {
            End(ConnectionEnd.BadFrame(e));
        }
    }

    /// <summary>Breaks the connection, after asking the link what it knows of the reason.</summary>
    /// <param name="explain">Makes the reason of what the link said.</param>
    /// <returns>A task that ends when the connection has.</returns>
    internal async Task EndExplainedAsync(Func<string?, VirtException> explain)
    {
        string? text = null;
        if (Reason is null)
        {
            using var patience = new CancellationTokenSource(ExplanationPatience, _time);
            try
            {
                text = await Link.ExplainEndAsync(patience.Token).ConfigureAwait(false);
            }
            catch (Exception e) when (e is OperationCanceledException or IOException)
            {
                // The end has a reason without it.
            }
        }

        End(explain(text));
    }

    /// <summary>Begins to ask the peer whether it lives, unless that has begun.</summary>
    /// <param name="options">When.</param>
    /// <param name="isDeaf">Whether this side has stopped listening itself.</param>
    internal void StartKeepAlive(KeepAliveOptions options, Func<bool> isDeaf)
    {
        if (Volatile.Read(ref _keepAlive) is not null)
        {
            return;
        }

        var monitor = new KeepAliveMonitor(options, _time, new KeepAliveActions(Ping, () => End(ConnectionEnd.KeepAlive()), isDeaf));
        if (Interlocked.CompareExchange(ref _keepAlive, monitor, null) is not null || Reason is not null)
        {
            monitor.Dispose();
        }
    }

    /// <summary>Something came from the peer.</summary>
    internal void Heard()
    {
        Volatile.Read(ref _keepAlive)?.Heard();
        TimesHeard++;
    }

    /// <summary>Answers a ping; other messages of keepalive have done their work by coming.</summary>
    /// <param name="header">The message's header.</param>
    internal void AnswerKeepAlive(in FrameHeader header)
    {
        if (KeepAliveProgram.IsPing(header))
        {
            Output.WritePong(KeepAliveProgram.Pong);
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Link.DisposeAsync();

    private void Ping()
    {
        Output.WriteRaw(KeepAliveProgram.Ping, []);
        Output.Flush();
    }
}
