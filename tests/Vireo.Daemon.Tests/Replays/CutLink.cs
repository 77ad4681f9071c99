using Microsoft.Win32.SafeHandles;
using Vireo.Rpc.Links;

namespace Vireo.Daemon.Tests.Replays;

/// <summary>A link on which everything that a client once sent comes in two pieces, or byte by byte; it keeps what is answered.</summary>
/// <param name="bytes">What the client sent.</param>
/// <param name="cut">Where it is cut; 0: everywhere.</param>
internal sealed class CutLink(byte[] bytes, int cut) : Link
{
    private readonly TaskCompletionSource _broken = new();
    private readonly List<byte> _sent = [];
    private int _position;

    public override string Description => "replay";

    /// <summary>What was answered.</summary>
    internal byte[] Sent
    {
        get
        {
            lock (_sent)
            {
                return [.. _sent];
            }
        }
    }

    public override async ValueTask WaitToReceiveAsync(CancellationToken cancellationToken)
    {
        if (_position == bytes.Length)
        {
            await _broken.Task.WaitAsync(cancellationToken);
        }
    }

    public override async ValueTask<int> ReceiveAsync(Memory<byte> buffer, ICollection<SafeFileHandle> descriptors, CancellationToken cancellationToken)
    {
        await WaitToReceiveAsync(cancellationToken);
        int room = cut == 0 ? 1 : _position < cut ? cut - _position : int.MaxValue;
        int count = Math.Min(Math.Min(buffer.Length, room), bytes.Length - _position);
        bytes.AsSpan(_position, count).CopyTo(buffer.Span);
        _position += count;
        return count;
    }

    public override ValueTask SendAsync(ReadOnlyMemory<byte> sent, CancellationToken cancellationToken)
    {
        lock (_sent)
        {
            _sent.AddRange(sent.Span);
        }

        return ValueTask.CompletedTask;
    }

    public override void Abort() => _broken.TrySetResult();

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
