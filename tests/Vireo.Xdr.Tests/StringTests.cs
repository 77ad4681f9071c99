using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Vireo.Xdr.Tests;

/// <summary>Strings, and strings that may be absent.</summary>
public sealed class StringTests
{
    [Fact]
    public void AnyText_ComesBack() => Prop.ForAll((string? given) =>
    {
        // Half of a surrogate pair has no form in UTF-8.
        string text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(given ?? ""));
        return Wire.RoundTrip(text, static (ref w, v) => w.WriteString(v), static (ref r) => r.ReadString()) == text;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyOptionalText_ComesBack_AbsentOrPresent() => Prop.ForAll((bool isPresent, string? given) =>
    {
        string? text = isPresent ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(given ?? "")) : null;
        return Wire.RoundTrip(text, static (ref w, v) => w.WriteOptionalString(v), static (ref r) => r.ReadOptionalString()) == text;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("", "00000000")]
    [InlineData("a", "0000000161000000")]
    [InlineData("abcd", "0000000461626364")]
    [InlineData("abcde", "000000056162636465000000")]
    [InlineData("ü", "00000002C3BC0000")]
    [InlineData("aü€", "0000000661C3BCE282AC0000")]
    [InlineData("\0", "0000000100000000")]
    public void AString_IsItsLengthInUtf8_TheBytes_AndZerosUpToAWord(string text, string expected) =>
        Assert.Equal(expected, Convert.ToHexString(Wire.Bytes(text, static (ref w, v) => w.WriteString(v))));

    [Fact]
    public void Padding_IsZero_WhateverTheMemoryHeldBefore()
    {
        using var buffer = new XdrBuffer(1024);
        buffer.Append(64).Fill(0xee);
        buffer.Truncate(0);

        new XdrWriter(buffer).WriteString("ü");
        new XdrWriter(buffer).WriteString("abc");

        Assert.Equal("00000002C3BC00000000000361626300", Convert.ToHexString(buffer.Written.Span));
    }

    [Fact]
    public void AbsentAndEmpty_Differ()
    {
        Assert.Equal("00000000", Convert.ToHexString(Wire.Bytes((string?)null, static (ref w, v) => w.WriteOptionalString(v))));
        Assert.Equal("0000000100000000", Convert.ToHexString(Wire.Bytes((string?)"", static (ref w, v) => w.WriteOptionalString(v))));
    }

    [Theory]
    [InlineData("abcd", 3)]
    [InlineData("üü", 3)]
    public void GivenTextOverTheLimitInBytes_WhenWritten_ThenItIsRefused_AndNothingIsLeftOfItsBytes(string text, int max)
    {
        using var buffer = new XdrBuffer(1024);

        Assert.Throws<XdrFormatException>(() => new XdrWriter(buffer).WriteString(text, max));
        Assert.Equal(0, buffer.Length);
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("ü€", 5)]
    public void GivenTextAtTheLimit_ThenItComesBack(string text, int max)
    {
        byte[] bytes = Wire.Bytes(text, (ref w, v) => w.WriteString(v, max));

        Assert.Equal(text, Wire.Value(bytes, (ref r) => r.ReadString(max)));
        Assert.Throws<XdrFormatException>(() => Wire.Value(bytes, (ref r) => r.ReadString(max - 1)));
    }

    [Fact]
    public void GivenALengthOverLibvirtsLimit_WhenRead_ThenItIsRefused()
    {
        byte[] bytes = Wire.Bytes(XdrLimits.MaxString + 1, static (ref w, v) => w.WriteInt32(v));

        var error = Assert.Throws<XdrFormatException>(() => new XdrReader(bytes).ReadString());
        Assert.Equal("4194305 elements are over the limit of 4194304", error.Message);
    }

    [Fact]
    public void GivenBytesThatAreNotUtf8_WhenRead_ThenTheyBecomeReplacements() =>
        Assert.Equal("a\uFFFD", Wire.Value([0, 0, 0, 2, 0x61, 0xff, 0, 0], static (ref r) => r.ReadString()));
}
