using FsCheck;
using FsCheck.Fluent;

namespace Vireo.Xdr.Tests;

/// <summary>Bytes: packed, and as arrays of <c>char</c>.</summary>
public sealed class OpaqueTests
{
    [Fact]
    public void AnyBytes_ComeBack() => Prop.ForAll((byte[] bytes) =>
        Wire.RoundTrip(bytes, static (ref w, v) => w.WriteOpaque(v, int.MaxValue), static (ref r) => r.ReadOpaque(int.MaxValue).ToArray()).SequenceEqual(bytes))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void AnyBytesOfAFixedNumber_ComeBack_WithoutACount() => Prop.ForAll((byte[] bytes) =>
    {
        byte[] written = Wire.Bytes(bytes, (ref w, v) => w.WriteOpaqueFixed(v, bytes.Length));
        return written.Length == ((bytes.Length + 3) & ~3)
            && Wire.Value(written, (ref r) => r.ReadOpaqueFixed(bytes.Length).ToArray()).SequenceEqual(bytes);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyChars_ComeBack_FourBytesEach() => Prop.ForAll((byte[] bytes) =>
    {
        byte[] written = Wire.Bytes(bytes, static (ref w, v) => w.WriteChars(v, int.MaxValue));
        return written.Length == 4 + (4 * bytes.Length) && Wire.Value(written, static (ref r) => r.ReadChars(int.MaxValue)).SequenceEqual(bytes);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyCharsOfAFixedNumber_ComeBack_WithoutACount() => Prop.ForAll((byte[] bytes) =>
    {
        byte[] written = Wire.Bytes(bytes, (ref w, v) => w.WriteCharsFixed(v, bytes.Length));
        return written.Length == 4 * bytes.Length && Wire.Value(written, (ref r) => r.ReadCharsFixed(bytes.Length)).SequenceEqual(bytes);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Chars_AreSignExtended_AndOnlyTheirLowByteIsRead()
    {
        Assert.Equal("00000041FFFFFFC3", Convert.ToHexString(Wire.Bytes(new byte[] { 0x41, 0xc3 }, static (ref w, v) => w.WriteCharsFixed(v, 2))));
        Assert.Equal([0x41, 0xc3], Wire.Value(Convert.FromHexString("12345641000000C3"), static (ref r) => r.ReadCharsFixed(2)));
    }

    [Fact]
    public void GivenAWrongNumber_WhenAFixedNumberIsWritten_ThenItIsRefused()
    {
        Assert.Throws<XdrFormatException>(() => Wire.Bytes(new byte[3], static (ref w, v) => w.WriteOpaqueFixed(v, 4)));
        Assert.Throws<XdrFormatException>(() => Wire.Bytes(new byte[5], static (ref w, v) => w.WriteCharsFixed(v, 4)));
    }

    [Fact]
    public void GivenMoreThanTheLimit_WhenWrittenOrRead_ThenItIsRefused()
    {
        byte[] opaque = Wire.Bytes(new byte[5], static (ref w, v) => w.WriteOpaque(v, 5));
        byte[] chars = Wire.Bytes(new byte[5], static (ref w, v) => w.WriteChars(v, 5));

        Assert.Throws<XdrFormatException>(() => Wire.Bytes(new byte[5], static (ref w, v) => w.WriteOpaque(v, 4)));
        Assert.Throws<XdrFormatException>(() => Wire.Bytes(new byte[5], static (ref w, v) => w.WriteChars(v, 4)));
        Assert.Throws<XdrFormatException>(() => new XdrReader(opaque).ReadOpaque(4).Length);
        Assert.Throws<XdrFormatException>(() => new XdrReader(chars).ReadChars(4));
    }

    [Fact]
    public void GivenTheLastPaddingMissing_WhenRead_ThenTheBytesAreThereAllTheSame() =>
        Assert.Equal([7, 8], Wire.Value([0, 0, 0, 2, 7, 8], static (ref r) => r.ReadOpaque(4).ToArray()));
}
