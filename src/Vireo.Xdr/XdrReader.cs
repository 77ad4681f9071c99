using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace Vireo.Xdr;

/// <summary>
/// Reads values as RFC 4506 lays them out. Every count is held against its limit and against the bytes that remain before memory is
/// taken for it.
/// </summary>
/// <param name="bytes">The bytes; what follows the last value that is read does not matter.</param>
public ref struct XdrReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;
    private int _depth;

    /// <summary>How many bytes have not been read.</summary>
    public readonly int Remaining => _rest.Length;

    /// <summary>Reads an <c>int</c>.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="XdrFormatException">The bytes end before the value does.</exception>
    public int ReadInt32() => BinaryPrimitives.ReadInt32BigEndian(Take(4));

    /// <summary>Reads an <c>unsigned int</c>.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="XdrFormatException">The bytes end before the value does.</exception>
    public uint ReadUInt32() => BinaryPrimitives.ReadUInt32BigEndian(Take(4));

    /// <summary>Reads a <c>hyper</c>.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="XdrFormatException">The bytes end before the value does.</exception>
    public long ReadInt64() => BinaryPrimitives.ReadInt64BigEndian(Take(8));

    /// <summary>Reads an <c>unsigned hyper</c>.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="XdrFormatException">The bytes end before the value does.</exception>
    public ulong ReadUInt64() => BinaryPrimitives.ReadUInt64BigEndian(Take(8));

    /// <summary>Reads a <c>double</c>.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="XdrFormatException">The bytes end before the value does.</exception>
    public double ReadDouble() => BinaryPrimitives.ReadDoubleBigEndian(Take(8));

    /// <summary>Reads a <c>bool</c>, or what precedes an optional value; any number but 0 is true, as libvirt's peers take it.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="XdrFormatException">The bytes end before the value does.</exception>
    public bool ReadBoolean() => ReadInt32() != 0;

    /// <summary>Reads a <c>char</c> or <c>unsigned char</c>: the low byte of four.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="XdrFormatException">The bytes end before the value does.</exception>
    public byte ReadByte() => (byte)ReadUInt32();

    /// <summary>Reads a <c>char</c> as a signed number: the low byte of four.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="XdrFormatException">The bytes end before the value does.</exception>
    public sbyte ReadSByte() => (sbyte)ReadInt32();

    /// <summary>Reads a <c>short</c>: the low half of four bytes.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="XdrFormatException">The bytes end before the value does.</exception>
    public short ReadInt16() => (short)ReadInt32();

    /// <summary>Reads an <c>unsigned short</c>: the low half of four bytes.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="XdrFormatException">The bytes end before the value does.</exception>
    public ushort ReadUInt16() => (ushort)ReadUInt32();

    /// <summary>Reads a UUID.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="XdrFormatException">The bytes end before the value does.</exception>
    public Guid ReadGuid() => new(Take(16), bigEndian: true);

    /// <summary>Reads bytes of a fixed number, and their padding.</summary>
    /// <param name="size">How many there are.</param>
    /// <returns>A slice of what is being read.</returns>
    /// <exception cref="XdrFormatException">The bytes end before the value does.</exception>
    public ReadOnlySpan<byte> ReadOpaqueFixed(int size)
    {
        var value = Take(size);

        // The last value of a message may lack its padding's bytes with no harm to anyone: there is nothing behind it.
        Take(Math.Min(-size & 3, _rest.Length));
        return value;
    }

    /// <summary>Reads a count and as many bytes.</summary>
    /// <param name="max">The most there may be.</param>
    /// <returns>A slice of what is being read.</returns>
    /// <exception cref="XdrFormatException">The count is over the limit or over what remains.</exception>
    public ReadOnlySpan<byte> ReadOpaque(int max) => ReadOpaqueFixed(ReadCount(max, 1));

    /// <summary>Reads a string.</summary>
    /// <param name="max">The most bytes it may take.</param>
    /// <returns>The text; bytes that are not UTF-8 become U+FFFD.</returns>
    /// <exception cref="XdrFormatException">The length is over the limit or over what remains.</exception>
    public string ReadString(int max = XdrLimits.MaxString) => Encoding.UTF8.GetString(ReadOpaque(max));

    /// <summary>Reads an optional string: absent and empty differ.</summary>
    /// <param name="max">The most bytes it may take.</param>
    /// <returns>The text, or null when it is absent.</returns>
    /// <exception cref="XdrFormatException">The length is over the limit or over what remains.</exception>
    public string? ReadOptionalString(int max = XdrLimits.MaxString) => ReadBoolean() ? ReadString(max) : null;

    /// <summary>Reads an array of <c>char</c> of a fixed size: four bytes for each.</summary>
    /// <param name="size">How many there are.</param>
    /// <returns>The low byte of each.</returns>
    /// <exception cref="XdrFormatException">The bytes end before the value does.</exception>
    public byte[] ReadCharsFixed(int size)
    {
        RequireRemaining((uint)size, 4);
        var words = Take(4 * size);
        var value = new byte[size];
        for (int i = 0; i < size; i++)
        {
            value[i] = words[(4 * i) + 3];
        }

        return value;
    }

    /// <summary>Reads a count and an array of <c>char</c>: four bytes for each.</summary>
    /// <param name="max">The most there may be.</param>
    /// <returns>The low byte of each.</returns>
    /// <exception cref="XdrFormatException">The count is over the limit or over what remains.</exception>
    public byte[] ReadChars(int max) => ReadCharsFixed(ReadCount(max, 4));

    /// <summary>Reads how many elements of a list follow.</summary>
    /// <param name="max">The most there may be.</param>
    /// <param name="minElementSize">The fewest bytes that one element takes.</param>
    /// <returns>The count: that many elements can still be there.</returns>
    /// <exception cref="XdrFormatException">The count is over the limit or over what remains.</exception>
    public int ReadCount(int max, int minElementSize)
    {
        uint count = ReadUInt32();
        if (count > (uint)max)
        {
            throw new XdrFormatException($"{count} elements are over the limit of {max}");
        }

        RequireRemaining(count, minElementSize);
        return (int)count;
    }

    /// <summary>Reads a count and a list.</summary>
    /// <param name="max">The most elements there may be.</param>
    /// <param name="minElementSize">The fewest bytes that one element takes.</param>
    /// <param name="decode">Reads one element.</param>
    /// <returns>The elements.</returns>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <exception cref="XdrFormatException">The count is over the limit or over what remains, or an element is malformed.</exception>
    public T[] ReadList<T>(int max, int minElementSize, XdrDecode<T> decode) => ReadElements(ReadCount(max, minElementSize), decode);

    /// <summary>Reads a list of a fixed size, without a count.</summary>
    /// <param name="size">How many elements there are.</param>
    /// <param name="minElementSize">The fewest bytes that one element takes.</param>
    /// <param name="decode">Reads one element.</param>
    /// <returns>The elements.</returns>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <exception cref="XdrFormatException">The bytes end before the list does, or an element is malformed.</exception>
    public T[] ReadListFixed<T>(int size, int minElementSize, XdrDecode<T> decode)
    {
        RequireRemaining((uint)size, minElementSize);
        return ReadElements(size, decode);
    }

    /// <summary>Begins a value that can hold others of its own type; <see cref="Leave"/> ends it.</summary>
    /// <exception cref="XdrFormatException">Too many of them are in one another.</exception>
    public void Enter()
    {
        if (++_depth > XdrLimits.MaxDepth)
        {
            throw new XdrFormatException($"values are nested deeper than {XdrLimits.MaxDepth}");
        }
    }

    /// <summary>Ends what <see cref="Enter"/> began.</summary>
    public void Leave() => _depth--;

    private T[] ReadElements<T>(int count, XdrDecode<T> decode)
    {
        var elements = count == 0 ? [] : new T[count];
        for (int i = 0; i < elements.Length; i++)
        {
            elements[i] = decode(ref this);
        }

        return elements;
    }

    private readonly void RequireRemaining(uint count, int minElementSize)
    {
        if ((ulong)count * (uint)minElementSize > (uint)_rest.Length)
        {
            throw new XdrFormatException($"{count} elements are announced, {_rest.Length} bytes remain");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> Take(int count)
    {
        var rest = _rest;
        if ((uint)count > (uint)rest.Length)
        {
            ThrowCutShort(count);
        }

        _rest = rest[count..];
        return rest[..count];
    }

    [DoesNotReturn]
    private readonly void ThrowCutShort(long count) =>
        throw new XdrFormatException($"a value of {count} bytes is cut short: {_rest.Length} remain");
}
