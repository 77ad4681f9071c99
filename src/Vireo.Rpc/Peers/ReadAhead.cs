using Vireo.Rpc.Frames;
using Vireo.Rpc.KeepAlive;

namespace Vireo.Rpc.Peers;

/// <summary>
/// Waits for room. When that takes long, because all of a client's calls wait for a stuck guest, some more is received meanwhile and left
/// in the buffer: so the client's pings are answered, and its leaving is noticed.
/// </summary>
internal sealed class ReadAhead : IDisposable
{
    private const int MaxBytes = 64 * 1024;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    private readonly Endpoint _endpoint;
    private readonly FrameReceiver _receiver;
    private readonly IFrameSink _sink;
    private readonly Deadline _soon;
    private volatile bool _isLong;
    private Task? _readable;
    private long _judged;

    /// <summary>Begins without waiting.</summary>
    /// <param name="endpoint">The connection.</param>
    /// <param name="receiver">The reading half.</param>
    /// <param name="sink">What has no room at times.</param>
    /// <param name="time">The clock.</param>
    internal ReadAhead(Endpoint endpoint, FrameReceiver receiver, IFrameSink sink, TimeProvider time)
    {
        _endpoint = endpoint;
        _receiver = receiver;
        _sink = sink;
        _soon = new Deadline(time, () =>
        {
            _isLong = true;
            sink.Wake();
        });
    }

    /// <summary>Whether it has taken long.</summary>
    internal bool IsReading => _isLong;

    /// <summary>Waits for room, or for less.</summary>
    /// <returns>Whether to go on; otherwise the client sends no more.</returns>
    internal async ValueTask<bool> WaitForRoomAsync()
    {
        if (!_isLong)
        {
            _soon.Start(Soon);
            await _sink.WaitForRoomAsync().ConfigureAwait(false);
            _soon.Stop();
            return true;
        }

        bool goesOn = await WaitLongAsync().ConfigureAwait(false);
        _isLong = false;
        return goesOn;
    }

    /// <summary>Takes a wait that was begun here and has not ended: the next receive follows it.</summary>
    /// <returns>The wait; null: there is none.</returns>
    internal Task? TakeWait()
    {
        var wait = _readable;
        _readable = null;
        return wait;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _soon.Dispose();

        // The link is broken by now; what the wait says about it is no news.
        TakeWait()?.ContinueWith(static wait => wait.Exception, TaskScheduler.Default);
    }

    private async Task<bool> WaitLongAsync()
    {
        // There is one waiter at a time: it is not left behind, whoever comes first.
        var room = _sink.WaitForRoomAsync().AsTask();
        bool goesOn = true;
        while (goesOn && !room.IsCompleted && _receiver.Length < MaxBytes)
        {
            _readable ??= _receiver.WaitToReceiveAsync().AsTask();
            await Task.WhenAny(room, _readable).ConfigureAwait(false);
            if (_readable.IsCompleted)
            {
                goesOn = await ReceiveAsync().ConfigureAwait(false);
            }
        }

        if (goesOn)
        {
            await room.ConfigureAwait(false);
        }

        return goesOn;
    }

    private async Task<bool> ReceiveAsync()
    {
        if (TakeWait() is { } wait)
        {
            await wait.ConfigureAwait(false);
        }

        int count = await _receiver.ReceiveAsync().ConfigureAwait(false);
        if (count > 0)
        {
            _receiver.Accept(count);
            _endpoint.Heard();
            AnswerPings();
        }

        return count > 0;
    }

    private void AnswerPings()
    {
        _judged = Math.Max(_judged, _receiver.Position);
        while (FrameReader.TryRead(_receiver.Bytes[(int)(_judged - _receiver.Position)..], null, out var frame))
        {
            _judged += frame.Length + frame.DescriptorCount;
            if (KeepAliveProgram.Owns(frame.Header))
            {
                _endpoint.AnswerKeepAlive(frame.Header);
            }
        }

        _endpoint.Output.Flush();
    }
}
