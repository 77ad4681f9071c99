using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Frames;
using Vireo.Rpc.Links;
using Vireo.Xdr;

namespace Vireo.Rpc.Output;

/// <summary>
/// The writing half of a peer. Frames are written into memory from any thread and leave together with the next flush: what is queued
/// while one send is under way leaves in the one after it. It holds no memory while there is nothing to send.
/// </summary>
/// <param name="sender">What the bytes are given to.</param>
/// <param name="onBroken">Told once when a send failed.</param>
internal sealed class OutputQueue(BatchSender sender, Action<Exception> onBroken)
{
    private readonly Lock _gate = new();
    private OutputBatch _filling = new();
    private OutputBatch _leaving = new();
    private TaskCompletionSource? _progress;
    private volatile bool _isSending;
    private bool _isClosed;

    /// <summary>Bytes that were written and not taken by the link.</summary>
    internal int QueuedBytes => _filling.Length + (_isSending ? _leaving.Length : 0);

    /// <summary>Writes a frame. After the end of the connection it does nothing.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="value">What it says.</param>
    /// <param name="encode">Writes that; null: its payload is empty.</param>
    /// <typeparam name="T">The type of what it says.</typeparam>
    /// <exception cref="XdrFormatException">The value does not fit; nothing was written.</exception>
    internal void Write<T>(in FrameHeader header, T value, XdrEncode<T>? encode)
    {
        lock (_gate)
        {
            if (!_isClosed)
            {
                FrameWriter.Write(_filling.Buffer, header, null, value, encode);
            }
        }
    }

    /// <summary>Writes a frame that descriptors follow.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="value">What it says.</param>
    /// <param name="encode">Writes that; null: its payload is empty.</param>
    /// <param name="descriptors">The descriptors; disposed when they have left, or never will.</param>
    /// <typeparam name="T">The type of what it says.</typeparam>
    /// <exception cref="XdrFormatException">The value does not fit; nothing was written.</exception>
    internal void Write<T>(in FrameHeader header, T value, XdrEncode<T>? encode, PassedDescriptors descriptors)
    {
        lock (_gate)
        {
            if (_isClosed)
            {
                descriptors.Dispose();
                return;
            }

            FrameWriter.Write(_filling.Buffer, header, descriptors.Handles.Count, value, encode);
            _filling.FollowWith(descriptors);
        }
    }

    /// <summary>Writes a frame of raw bytes.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="payload">The bytes.</param>
    internal void WriteRaw(in FrameHeader header, ReadOnlySpan<byte> payload)
    {
        lock (_gate)
        {
            if (!_isClosed)
            {
                FrameWriter.WriteRaw(_filling.Buffer, header, payload);
            }
        }
    }

    /// <summary>Writes an event, unless too much waits already.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="value">What it says.</param>
    /// <param name="encode">Writes that.</param>
    /// <param name="limits">What is too much.</param>
    /// <typeparam name="T">The type of what it says.</typeparam>
    /// <returns>Whether it was written, or the connection has ended anyway.</returns>
    /// <exception cref="XdrFormatException">The value does not fit; nothing was written.</exception>
    internal bool TryWriteEvent<T>(in FrameHeader header, T value, XdrEncode<T> encode, EventLimits limits)
    {
        lock (_gate)
        {
            if (_isClosed)
            {
                return true;
            }

            int before = _filling.Length;
            FrameWriter.Write(_filling.Buffer, header, null, value, encode);
            _filling.CountEvent(_filling.Length - before);
            int events = _filling.Events + _leaving.Events;
            return events <= 1 || (events <= limits.Count && _filling.EventBytes + _leaving.EventBytes <= limits.Bytes);
        }
    }

    /// <summary>Writes a frame without a payload, unless one of its kind waits to be sent: the answer to a ping.</summary>
    /// <param name="header">Its header.</param>
    internal void WritePong(in FrameHeader header)
    {
        lock (_gate)
        {
            if (!_isClosed && !_filling.HasPong)
            {
                _filling.HasPong = true;
                FrameWriter.WriteRaw(_filling.Buffer, header, []);
            }
        }
    }

    /// <summary>Sends what is written from here on over another link; what was written before leaves over the one before.</summary>
    /// <param name="link">The link.</param>
    internal void GoOnWith(Link link)
    {
        lock (_gate)
        {
            _filling.GoOnWith(link);
        }
    }

    /// <summary>Sends what is queued, unless a send is under way: then that sender takes it next. It does not wait.</summary>
    internal void Flush()
    {
        if (TryBeginSending())
        {
            _ = SendAsync();
        }
    }

    /// <summary>Waits until the link has taken more of what is queued.</summary>
    /// <returns>A task that ends with the send under way, or at once when there is none.</returns>
    internal Task WaitForProgressAsync()
    {
        lock (_gate)
        {
            return _isSending && !_isClosed
                ? (_progress ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task
                : Task.CompletedTask;
        }
    }

    /// <summary>Waits until everything queued has left.</summary>
    /// <returns>A task that ends then, or when the connection does.</returns>
    internal async Task DrainAsync()
    {
        Flush();
        while (_isSending && !_isClosed)
        {
            await WaitForProgressAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Forgets what is queued: the connection has ended.</summary>
    internal void Close()
    {
        TaskCompletionSource? progress;
        lock (_gate)
        {
            _isClosed = true;
            _filling.Clear();
            progress = Interlocked.Exchange(ref _progress, null);
            if (!_isSending)
            {
                _leaving.Clear();
            }
        }

        progress?.SetResult();
    }

    private async Task SendAsync()
    {
        try
        {
            do
            {
                await sender.SendAsync(_leaving).ConfigureAwait(false);
            }
            while (TryContinueSending());
        }
        catch (Exception e)
        {
            StopSending();
            onBroken(e);
        }
    }

    private bool TryBeginSending()
    {
        lock (_gate)
        {
            return !_isSending && TakeFilled();
        }
    }

    private bool TryContinueSending()
    {
        TaskCompletionSource? progress;
        bool more;
        lock (_gate)
        {
            _leaving.Clear();
            more = TakeFilled();
            progress = Interlocked.Exchange(ref _progress, null);
        }

        progress?.SetResult();
        return more;
    }

    private bool TakeFilled()
    {
        if (_filling.Length == 0 || _isClosed)
        {
            _isSending = false;
            return false;
        }

        (_filling, _leaving) = (_leaving, _filling);
        _isSending = true;
        return true;
    }

    private void StopSending()
    {
        lock (_gate)
        {
            _isSending = false;
        }

        Close();
    }
}
