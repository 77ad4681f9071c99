using FsCheck;
using FsCheck.Fluent;

namespace Vireo.Xdr.Tests;

/// <summary>Numbers, booleans and UUIDs.</summary>
public sealed class PrimitiveTests
{
    [Fact]
    public void AnyInt_ComesBack() => Comes((int value) => Wire.RoundTrip(value, static (ref w, v) => w.WriteInt32(v), static (ref r) => r.ReadInt32()));

    [Fact]
    public void AnyUInt_ComesBack() => Comes((uint value) => Wire.RoundTrip(value, static (ref w, v) => w.WriteUInt32(v), static (ref r) => r.ReadUInt32()));

    [Fact]
    public void AnyHyper_ComesBack() => Comes((long value) => Wire.RoundTrip(value, static (ref w, v) => w.WriteInt64(v), static (ref r) => r.ReadInt64()));

    [Fact]
    public void AnyUHyper_ComesBack() => Comes((ulong value) => Wire.RoundTrip(value, static (ref w, v) => w.WriteUInt64(v), static (ref r) => r.ReadUInt64()));

    [Fact]
    public void AnyDouble_ComesBack_EvenNaN() => Comes((double value) => Wire.RoundTrip(value, static (ref w, v) => w.WriteDouble(v), static (ref r) => r.ReadDouble()));

    [Fact]
    public void AnyBool_ComesBack() => Comes((bool value) => Wire.RoundTrip(value, static (ref w, v) => w.WriteBoolean(v), static (ref r) => r.ReadBoolean()));

    [Fact]
    public void AnyUChar_ComesBack() => Comes((byte value) => Wire.RoundTrip(value, static (ref w, v) => w.WriteByte(v), static (ref r) => r.ReadByte()));

    [Fact]
    public void AnyChar_ComesBack() => Comes((sbyte value) => Wire.RoundTrip(value, static (ref w, v) => w.WriteSByte(v), static (ref r) => r.ReadSByte()));

    [Fact]
    public void AnyShort_ComesBack() => Comes((short value) => Wire.RoundTrip(value, static (ref w, v) => w.WriteInt16(v), static (ref r) => r.ReadInt16()));

    [Fact]
    public void AnyUShort_ComesBack() => Comes((ushort value) => Wire.RoundTrip(value, static (ref w, v) => w.WriteUInt16(v), static (ref r) => r.ReadUInt16()));

    [Fact]
    public void AnyUuid_ComesBack() => Comes((Guid value) => Wire.RoundTrip(value, static (ref w, v) => w.WriteGuid(v), static (ref r) => r.ReadGuid()));

    [Fact]
    public void Numbers_AreBigEndian_AndNarrowOnesTakeFourBytes()
    {
        Assert.Equal([0xff, 0xff, 0xff, 0xfe], Wire.Bytes(-2, static (ref w, v) => w.WriteInt32(v)));
        Assert.Equal([0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08], Wire.Bytes(0x0102_0304_0506_0708, static (ref w, v) => w.WriteInt64(v)));
        Assert.Equal([0xff, 0xff, 0xff, 0x80], Wire.Bytes((sbyte)-128, static (ref w, v) => w.WriteSByte(v)));
        Assert.Equal([0x00, 0x00, 0x00, 0x80], Wire.Bytes((byte)128, static (ref w, v) => w.WriteByte(v)));
        Assert.Equal([0xff, 0xff, 0x80, 0x00], Wire.Bytes(short.MinValue, static (ref w, v) => w.WriteInt16(v)));
        Assert.Equal([0x00, 0x00, 0xff, 0xff], Wire.Bytes(ushort.MaxValue, static (ref w, v) => w.WriteUInt16(v)));
        Assert.Equal([0x3f, 0xf8, 0, 0, 0, 0, 0, 0], Wire.Bytes(1.5, static (ref w, v) => w.WriteDouble(v)));
    }

    [Fact]
    public void AUuid_HasTheOrderOfItsText()
    {
        var uuid = Guid.Parse("00112233-4455-6677-8899-aabbccddeeff");

        Assert.Equal("00112233445566778899AABBCCDDEEFF", Convert.ToHexString(Wire.Bytes(uuid, static (ref w, v) => w.WriteGuid(v))));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(-1, true)]
    public void ABool_IsTrueForAnyNumberButZero(int number, bool expected) =>
        Assert.Equal(expected, Wire.Value(Wire.Bytes(number, static (ref w, v) => w.WriteInt32(v)), static (ref r) => r.ReadBoolean()));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void GivenTooFewBytes_WhenANumberIsRead_ThenItIsCutShort(int length)
    {
        byte[] bytes = new byte[length];

        var error = Assert.Throws<XdrFormatException>(() => new XdrReader(bytes).ReadInt32());
        Assert.Equal($"a value of 4 bytes is cut short: {length} remain", error.Message);
        Assert.Throws<XdrFormatException>(() => new XdrReader(bytes).ReadInt64());
        Assert.Throws<XdrFormatException>(() => new XdrReader(bytes).ReadGuid());
    }

    private static void Comes<T>(Func<T, T> roundTrip) => Prop.ForAll((T value) => Equals(value, roundTrip(value))).QuickCheckThrowOnFailure();
}
