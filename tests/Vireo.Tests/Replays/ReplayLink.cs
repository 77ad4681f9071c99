using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;
using Vireo.Rpc.Links;

namespace Vireo.Tests.Replays;

/// <summary>
/// A daemon that plays its part of a recorded session. It gives what it said when the client has sent what it sent then, byte for byte, and never
/// receives past the place where its bytes are cut.
/// </summary>
/// <param name="session">The frames, in order.</param>
/// <param name="cut">How many of the daemon's bytes come before the cut; 0: each byte comes alone.</param>
internal sealed class ReplayLink(IReadOnlyList<RecordedFrame> session, int cut) : Link
{
    private readonly Lock _gate = new();
    private readonly List<byte> _sent = [];
    private readonly Queue<byte> _coming = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _next;
    private int _received;
    private bool _isBroken;

    public override string Description => "replay";

    public override async ValueTask WaitToReceiveAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (_coming.Count > 0 || _isBroken)
                {
                    return;
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellationToken);
        }
    }

    public override async ValueTask<int> ReceiveAsync(Memory<byte> buffer, ICollection<SafeFileHandle> descriptors, CancellationToken cancellationToken)
    {
        await WaitToReceiveAsync(cancellationToken);
        lock (_gate)
        {
            int room = cut == 0 ? 1 : _received < cut ? cut - _received : int.MaxValue;
            int count = Math.Min(Math.Min(buffer.Length, room), _coming.Count);
            for (int i = 0; i < count; i++)
            {
                buffer.Span[i] = _coming.Dequeue();
            }

            _received += count;
            return count;
        }
    }

    public override ValueTask SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _sent.AddRange(bytes.Span);
            while (_sent.Count >= sizeof(int) && BinaryPrimitives.ReadInt32BigEndian(_sent[..sizeof(int)].ToArray()) is var length && length <= _sent.Count)
            {
                Answer([.. _sent[..length]]);
                _sent.RemoveRange(0, length);
            }
        }

        return ValueTask.CompletedTask;
    }

    public override void Abort()
    {
        lock (_gate)
        {
            _isBroken = true;
            _changed.TrySetResult();
        }
    }

    public override ValueTask DisposeAsync()
    {
        Abort();
        return ValueTask.CompletedTask;
    }

    private void Answer(byte[] frame)
    {
        if (_next == session.Count || !session[_next].Bytes.AsSpan().SequenceEqual(frame))
        {
            throw new IOException($"the client did not send this when the session was recorded: {Convert.ToHexStringLower(frame)}");
        }

        for (_next++; _next < session.Count && !session[_next].IsOfClient; _next++)
        {
            foreach (byte one in session[_next].Bytes)
            {
                _coming.Enqueue(one);
            }
        }

        TaskCompletionSource changed = _changed;
        _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        changed.TrySetResult();
    }
}
