namespace Vireo.Xdr.Tests;

/// <summary>Values as bytes and back.</summary>
internal static class Wire
{
    private const int MaxLength = 1 << 24;

    /// <summary>The bytes that a value is written as.</summary>
    internal static byte[] Bytes<T>(T value, XdrEncode<T> encode)
    {
        using var buffer = new XdrBuffer(MaxLength);
        var writer = new XdrWriter(buffer);
        encode(ref writer, value);
        return buffer.Written.ToArray();
    }

    /// <summary>The value that bytes are read as; all of them must belong to it.</summary>
    internal static T Value<T>(byte[] bytes, XdrDecode<T> decode)
    {
        var reader = new XdrReader(bytes);
        var value = decode(ref reader);
        Assert.Equal(0, reader.Remaining);
        return value;
    }

    /// <summary>What comes back of a value; its bytes fill whole words.</summary>
    internal static T RoundTrip<T>(T value, XdrEncode<T> encode, XdrDecode<T> decode)
    {
        byte[] bytes = Bytes(value, encode);
        Assert.Equal(0, bytes.Length % 4);
        return Value(bytes, decode);
    }
}
