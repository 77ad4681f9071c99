namespace Vireo.Rpc.Frames;

/// <summary>
/// How much memory the clients of a server may fill together with frames that are not whole yet. Over it, whoever holds most is
/// disconnected. What any client may hold at any time, <see cref="FrameLimits.Small"/>, does not count.
/// </summary>
/// <param name="limit">The limit in bytes.</param>
public sealed class ReceiveBudget(long limit)
{
    private readonly Lock _gate = new();
    private readonly HashSet<ReceiveShare> _shares = [];
    private long _held;

    /// <summary>Bytes that are held now.</summary>
    public long Held => Volatile.Read(ref _held);

    /// <summary>Notes what one client holds.</summary>
    /// <param name="share">The client's share.</param>
    /// <param name="bytes">The bytes.</param>
    internal void Change(ReceiveShare share, int bytes)
    {
        ReceiveShare? largest = null;
        lock (_gate)
        {
            Count(share, bytes);
            if (_held > limit)
            {
                largest = _shares.MaxBy(one => one.Bytes);
                Count(largest ?? share, 0);
            }
        }

        largest?.GiveUp();
    }

    private void Count(ReceiveShare share, int bytes)
    {
        _held += bytes - share.Bytes;
        share.Bytes = bytes;
        _ = bytes > 0 ? _shares.Add(share) : _shares.Remove(share);
    }
}
