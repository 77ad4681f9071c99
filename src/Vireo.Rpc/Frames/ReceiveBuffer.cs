using System.Buffers;

namespace Vireo.Rpc.Frames;

/// <summary>
/// Received bytes that have not been taken yet, in one contiguous piece. It grows with what was received, never with what was announced,
/// and holds no memory while it is empty and trimmed.
/// </summary>
/// <param name="share">Counts the memory; null: nobody does.</param>
internal sealed class ReceiveBuffer(ReceiveShare? share = null) : IDisposable
{
    private const int MinCapacity = 16 * 1024;
    private const int MaxFirstCapacity = 512 * 1024;
    private const int MinFree = 4 * 1024;

    private byte[] _bytes = [];
    private int _start;
    private int _end;
    private int _firstCapacity = MinCapacity;

    /// <summary>How many bytes wait.</summary>
    internal int Length => _end - _start;

    /// <summary>The memory held, in bytes.</summary>
    internal int Capacity => _bytes.Length;

    /// <summary>The place in the whole stream of bytes of the first that waits.</summary>
    internal long Position { get; private set; }

    /// <summary>What waits; valid until the next change.</summary>
    internal ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(_start, _end - _start);

    /// <summary>Room to receive into; valid until the next change.</summary>
    /// <returns>At least one byte.</returns>
    internal Memory<byte> GetFree()
    {
        if (_bytes.Length - _end < MinFree)
        {
            MakeRoom();
        }

        return _bytes.AsMemory(_end);
    }

    /// <summary>Says that bytes were received into the room.</summary>
    /// <param name="count">How many.</param>
    internal void Commit(int count) => _end += count;

    /// <summary>Gives up bytes at the front; the memory stays valid until the next receive.</summary>
    /// <param name="count">How many.</param>
    internal void Consume(int count)
    {
        _start += count;
        Position += count;
    }

    /// <summary>Gives back the memory that the waiting bytes do not need: a wait for more may be long.</summary>
    internal void Trim()
    {
        int length = Length;
        if (length == 0)
        {
            // Who sent much at once will do so again; _end tells how much.
            _firstCapacity = Math.Clamp(_end, MinCapacity, MaxFirstCapacity);
            Replace([], 0);
        }
        else if (_bytes.Length > 2 * (length + MinFree))
        {
            Replace(ArrayPool<byte>.Shared.Rent(length + MinFree), length);
        }
    }

    /// <inheritdoc />
    public void Dispose() => Replace([], 0);

    private void MakeRoom()
    {
        int length = Length;
        if (_bytes.Length == length)
        {
            Replace(ArrayPool<byte>.Shared.Rent(Math.Max(_firstCapacity, 2 * length)), length);
        }
        else
        {
            _bytes.AsSpan(_start, length).CopyTo(_bytes);
            _start = 0;
            _end = length;
        }
    }

    private void Replace(byte[] bytes, int length)
    {
        _bytes.AsSpan(_start, length).CopyTo(bytes);
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = bytes;
        _start = 0;
        _end = length;
        share?.Note(bytes.Length);
    }
}
