using FsCheck;
using FsCheck.Fluent;

namespace Vireo.Xdr.Tests;

/// <summary>Bytes from a peer that means no good: they end in <see cref="XdrFormatException"/> or in a value, and take no more memory than they are worth.</summary>
public sealed class HostileInputTests
{
    private const int Limit = 1 << 20;

    private static readonly XdrDecode<object?>[] Readers =
    [
        static (ref r) => r.ReadInt32(),
        static (ref r) => r.ReadUInt64(),
        static (ref r) => r.ReadDouble(),
        static (ref r) => r.ReadBoolean(),
        static (ref r) => r.ReadByte(),
        static (ref r) => r.ReadSByte(),
        static (ref r) => r.ReadInt16(),
        static (ref r) => r.ReadUInt16(),
        static (ref r) => r.ReadGuid(),
        static (ref r) => r.ReadString(),
        static (ref r) => r.ReadOptionalString(),
        static (ref r) => r.ReadOpaque(Limit).ToArray(),
        static (ref r) => r.ReadOpaqueFixed(12).ToArray(),
        static (ref r) => r.ReadChars(Limit),
        static (ref r) => r.ReadCharsFixed(3),
        static (ref r) => r.ReadList(Limit, 4, static (ref inner) => inner.ReadString()),
        static (ref r) => r.ReadListFixed(2, 8, static (ref inner) => inner.ReadInt64()),
    ];

    [Fact]
    public void AnyBytes_AreAValue_OrAnXdrFormatException() => Prop.ForAll((byte[] bytes) => Readers.All(read => EndsWell(bytes, read))).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyBytesBehindASmallCount_AreAValue_OrAnXdrFormatException() =>
        Prop.ForAll((byte count, byte[] bytes) => Readers.All(read => EndsWell([0, 0, 0, (byte)(count % 8), .. bytes], read))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0x00100000)]
    [InlineData(0x7fffffff)]
    [InlineData(-1)]
    public void AHugeCount_TakesNoMemory(int count)
    {
        byte[] bytes = [.. Wire.Bytes(count, static (ref w, v) => w.WriteInt32(v)), .. new byte[64]];
        _ = Allocated(bytes);

        long allocated = Allocated(bytes);

        // Four exceptions with their messages; the smallest array that could be taken by mistake has a million elements.
        Assert.InRange(allocated, 0, 64 * 1024);
    }

    private static long Allocated(byte[] bytes)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<XdrFormatException>(() => new XdrReader(bytes).ReadList(int.MaxValue, 4, static (ref inner) => inner.ReadInt32()));
        Assert.Throws<XdrFormatException>(() => new XdrReader(bytes).ReadChars(int.MaxValue));
        Assert.Throws<XdrFormatException>(() => new XdrReader(bytes).ReadOpaque(int.MaxValue).Length);
        Assert.Throws<XdrFormatException>(() => new XdrReader(bytes).ReadString(int.MaxValue));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static bool EndsWell(byte[] bytes, XdrDecode<object?> read)
    {
        var thrown = Record.Exception(() =>
        {
            var reader = new XdrReader(bytes);
            read(ref reader);
        });
        return thrown is null or XdrFormatException;
    }
}
