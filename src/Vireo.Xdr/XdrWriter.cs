using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Vireo.Xdr;

/// <summary>Writes values as RFC 4506 lays them out: big-endian, everything in multiples of four bytes.</summary>
/// <param name="buffer">Where they go.</param>
public readonly ref struct XdrWriter(XdrBuffer buffer)
{
    /// <summary>Writes an <c>int</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteInt32(int value) => BinaryPrimitives.WriteInt32BigEndian(buffer.Append(4), value);

    /// <summary>Writes an <c>unsigned int</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteUInt32(uint value) => BinaryPrimitives.WriteUInt32BigEndian(buffer.Append(4), value);

    /// <summary>Writes an <c>unsigned char</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteByte(byte value) => WriteUInt32(value);

    /// <summary>Writes a <c>char</c> that is a number.</summary>
    /// <param name="value">The value.</param>
    public void WriteSByte(sbyte value) => WriteInt32(value);

    /// <summary>Writes a <c>short</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteInt16(short value) => WriteInt32(value);

    /// <summary>Writes an <c>unsigned short</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteUInt16(ushort value) => WriteUInt32(value);

    /// <summary>Writes a <c>hyper</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteInt64(long value) => BinaryPrimitives.WriteInt64BigEndian(buffer.Append(8), value);

    /// <summary>Writes an <c>unsigned hyper</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteUInt64(ulong value) => BinaryPrimitives.WriteUInt64BigEndian(buffer.Append(8), value);

    /// <summary>Writes a <c>double</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteDouble(double value) => BinaryPrimitives.WriteDoubleBigEndian(buffer.Append(8), value);

    /// <summary>Writes a <c>bool</c>; also what precedes an optional value.</summary>
    /// <param name="value">The value.</param>
    public void WriteBoolean(bool value) => WriteInt32(value ? 1 : 0);

    /// <summary>Writes a UUID: 16 bytes of opaque in the order in which its text shows them.</summary>
    /// <param name="value">The value.</param>
    public void WriteGuid(Guid value) => value.TryWriteBytes(buffer.Append(16), bigEndian: true, out _);

    /// <summary>Writes bytes without a count, padded to a multiple of four.</summary>
    /// <param name="value">The bytes.</param>
    /// <param name="size">How many there must be.</param>
    /// <exception cref="XdrFormatException">There are more or fewer.</exception>
    public void WriteOpaqueFixed(ReadOnlySpan<byte> value, int size)
    {
        RequireSize(value.Length, size);
        value.CopyTo(AppendPadded(size));
    }

    /// <summary>Writes a count and the bytes, padded to a multiple of four.</summary>
    /// <param name="value">The bytes.</param>
    /// <param name="max">The most there may be.</param>
    /// <exception cref="XdrFormatException">There are more.</exception>
    public void WriteOpaque(ReadOnlySpan<byte> value, int max)
    {
        WriteCount(value.Length, max);
        WriteOpaqueFixed(value, value.Length);
    }

    /// <summary>Writes a string: its length in UTF-8, the bytes, padding; no terminating NUL.</summary>
    /// <param name="value">The text.</param>
    /// <param name="max">The most bytes it may take.</param>
    /// <exception cref="XdrFormatException">It takes more.</exception>
    public void WriteString(string value, int max = XdrLimits.MaxString)
    {
        // Text takes at least a byte for each char, and nearly all text here is ASCII: it is checked while it is copied.
        int start = buffer.Length;
        WriteCount(value.Length, max);
        if (Ascii.FromUtf16(value, AppendPadded(value.Length), out _) != OperationStatus.Done)
        {
            buffer.Truncate(start);
            int length = Encoding.UTF8.GetByteCount(value);
            WriteCount(length, max);
            Encoding.UTF8.GetBytes(value, AppendPadded(length));
        }
    }

    /// <summary>Writes an optional string: absent and empty differ.</summary>
    /// <param name="value">The text, or null for absent.</param>
    /// <param name="max">The most bytes it may take.</param>
    /// <exception cref="XdrFormatException">It takes more.</exception>
    public void WriteOptionalString(string? value, int max = XdrLimits.MaxString)
    {
        WriteBoolean(value is not null);
        if (value is not null)
        {
            WriteString(value, max);
        }
    }

    /// <summary>Writes an array of <c>char</c> of a fixed size: four bytes for each.</summary>
    /// <param name="value">The bytes.</param>
    /// <param name="size">How many there must be.</param>
    /// <exception cref="XdrFormatException">There are more or fewer.</exception>
    public void WriteCharsFixed(ReadOnlySpan<byte> value, int size)
    {
        RequireSize(value.Length, size);
        var target = buffer.Append(checked(4 * size));
        for (int i = 0; i < value.Length; i++)
        {
            // libvirt's encoder sign-extends a char; its decoder looks at the low byte alone.
            BinaryPrimitives.WriteInt32BigEndian(target[(4 * i)..], (sbyte)value[i]);
        }
    }

    /// <summary>Writes a count and an array of <c>char</c>: four bytes for each.</summary>
    /// <param name="value">The bytes.</param>
    /// <param name="max">The most there may be.</param>
    /// <exception cref="XdrFormatException">There are more.</exception>
    public void WriteChars(ReadOnlySpan<byte> value, int max)
    {
        WriteCount(value.Length, max);
        WriteCharsFixed(value, value.Length);
    }

    /// <summary>Writes how many elements of a list follow.</summary>
    /// <param name="count">How many.</param>
    /// <param name="max">The most there may be.</param>
    /// <exception cref="XdrFormatException">There are more.</exception>
    public void WriteCount(int count, int max)
    {
        if (count > max)
        {
            throw new XdrFormatException($"{count} elements are over the limit of {max}");
        }

        WriteInt32(count);
    }

    /// <summary>Writes a count and a list.</summary>
    /// <param name="values">The elements.</param>
    /// <param name="max">The most there may be.</param>
    /// <param name="encode">Writes one element.</param>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <exception cref="XdrFormatException">There are more.</exception>
    public void WriteList<T>(IReadOnlyList<T> values, int max, XdrEncode<T> encode)
    {
        WriteCount(values.Count, max);
        WriteElements(values, encode);
    }

    /// <summary>Writes a list of a fixed size, without a count.</summary>
    /// <param name="values">The elements.</param>
    /// <param name="size">How many there must be.</param>
    /// <param name="encode">Writes one element.</param>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <exception cref="XdrFormatException">There are more or fewer.</exception>
    public void WriteListFixed<T>(IReadOnlyList<T> values, int size, XdrEncode<T> encode)
    {
        RequireSize(values.Count, size);
        WriteElements(values, encode);
    }

    /// <summary>Holds a list's number of elements against the size that the protocol fixes.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="size">How many there must be.</param>
    /// <exception cref="XdrFormatException">There are more or fewer.</exception>
    public static void RequireSize(int count, int size)
    {
        if (count != size)
        {
            throw new XdrFormatException($"{count} elements where the protocol has exactly {size}");
        }
    }

    private void WriteElements<T>(IReadOnlyList<T> values, XdrEncode<T> encode)
    {
        var writer = this;
        ReadOnlySpan<T> inMemory = values switch
        {
            T[] array => new ReadOnlySpan<T>(array), // not by way of a Span, which refuses an array of a more special type
            List<T> list => CollectionsMarshal.AsSpan(list),
            _ => default,
        };
        foreach (var value in inMemory)
        {
            encode(ref writer, value);
        }

        for (int i = inMemory.Length; i < values.Count; i++)
        {
            encode(ref writer, values[i]);
        }
    }

    /// <summary>Adds room for bytes and the zeros that pad them.</summary>
    private Span<byte> AppendPadded(int length)
    {
        int padded = checked(length + 3) & ~3;
        var target = buffer.Append(padded);
        if (padded != length)
        {
            BinaryPrimitives.WriteInt32BigEndian(target[(padded - 4)..], 0);
        }

        return target;
    }
}
