using System.Buffers;
using System.Runtime.CompilerServices;

namespace Vireo.Xdr;

/// <summary>
/// Bytes on their way out, in one contiguous piece that grows by renting from the shared pool. It is not safe for concurrent use;
/// whoever made it disposes it, which gives the memory back.
/// </summary>
/// <param name="maxLength">The most bytes it may hold, until <see cref="Limit"/> says otherwise.</param>
public sealed class XdrBuffer(int maxLength) : IDisposable
{
    private const int InitialCapacity = 4096;

    private byte[] _bytes = [];

    // How much of the array may be used: the pool gives larger ones than were asked for, and the limit holds all the same.
    private int _usable;

    /// <summary>How many bytes have been written.</summary>
    public int Length { get; private set; }

    /// <summary>The most bytes it may hold.</summary>
    public int Limit
    {
        get;
        set
        {
            field = value;
            _usable = Math.Min(_bytes.Length, value);
        }
    } = maxLength;

    /// <summary>The memory held at the moment, in bytes.</summary>
    public int Capacity => _bytes.Length;

    /// <summary>What has been written; valid until the next change.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    /// <summary>Adds bytes for the caller to fill; they hold anything until then.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The new bytes; valid until the next change.</returns>
    /// <exception cref="XdrFormatException">The buffer would grow over its limit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Append(int count)
    {
        int start = Length;
        if (count > _usable - start)
        {
            Grow(count);
        }

        var appended = _bytes.AsSpan(start, count);
        Length = start + count;
        return appended;
    }

    /// <summary>Bytes that were written, to change them in place.</summary>
    /// <param name="start">The first.</param>
    /// <param name="count">How many.</param>
    /// <returns>The bytes; valid until the next change.</returns>
    public Span<byte> Slice(int start, int count) => _bytes.AsSpan(0, Length).Slice(start, count);

    /// <summary>Takes back what was written behind a position.</summary>
    /// <param name="length">The length to go back to.</param>
    public void Truncate(int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)Length);
        Length = length;
    }

    /// <summary>Forgets everything and gives the memory back to the pool; the buffer can be used again.</summary>
    public void Release()
    {
        Length = 0;
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
            _usable = 0;
        }
    }

    /// <inheritdoc />
    public void Dispose() => Release();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count)
    {
        long needed = (long)Length + count;
        if (needed > Limit)
        {
            throw new XdrFormatException($"{needed} bytes are over the limit of {Limit}");
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Limit, Math.Max(needed, Math.Max(InitialCapacity, 2L * _bytes.Length))));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = larger;
        _usable = Math.Min(larger.Length, Limit);
    }
}
