using Microsoft.Win32.SafeHandles;
using Vireo.Rpc.Links;

namespace Vireo.Rpc.Tests.Peers;

/// <summary>A link that receives given pieces one after the other, then the end, and keeps what is sent.</summary>
/// <param name="pieces">The pieces; each is smaller than any receive.</param>
internal sealed class ScriptedLink(params IEnumerable<ReadOnlyMemory<byte>> pieces) : Link
{
    private readonly Queue<ReadOnlyMemory<byte>> _pieces = new(pieces);
    private readonly List<byte[]> _sends = [];

    public override string Description => "scripted";

    public override bool OneFramePerSend => SingleFrames;

    internal bool SingleFrames { get; init; }

    /// <summary>What was sent, send by send.</summary>
    internal IReadOnlyList<byte[]> Sends
    {
        get
        {
            lock (_sends)
            {
                return [.. _sends];
            }
        }
    }

    /// <summary>What was sent, in one piece.</summary>
    internal byte[] Sent => [.. Sends.SelectMany(send => send)];

    /// <summary>Whether nobody reads what is sent.</summary>
    internal bool IsStuck { get; init; }

    /// <summary>What the end waits for; null: it comes behind the last piece.</summary>
    internal Task? End { get; init; }

    private TaskCompletionSource Broken { get; } = new();

    public override async ValueTask WaitToReceiveAsync(CancellationToken cancellationToken)
    {
        if (_pieces.Count == 0 && End is not null)
        {
            await Task.WhenAny(End, Broken.Task).WaitAsync(cancellationToken);
        }
    }

    public override ValueTask<int> ReceiveAsync(
        Memory<byte> buffer,
        ICollection<SafeFileHandle> descriptors,
        CancellationToken cancellationToken)
    {
        if (_pieces.Count == 0)
        {
            return ValueTask.FromResult(0);
        }

        var piece = _pieces.Dequeue();
        piece.CopyTo(buffer);
        return ValueTask.FromResult(piece.Length);
    }

    public override async ValueTask SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        if (IsStuck)
        {
            await Broken.Task.WaitAsync(cancellationToken);
            throw new IOException("broken");
        }

        lock (_sends)
        {
            _sends.Add(bytes.ToArray());
        }
    }

    public override void Abort() => Broken.TrySetResult();

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
