using FsCheck;
using FsCheck.Fluent;

namespace Vireo.Xdr.Tests;

/// <summary>The buffer that writers write to.</summary>
public sealed class BufferTests
{
    [Fact]
    public void AnyPieces_AreKeptInOrder_HoweverTheBufferGrows() => Prop.ForAll((byte[][] pieces) =>
    {
        using var buffer = new XdrBuffer(int.MaxValue);
        foreach (byte[] piece in pieces)
        {
            piece.CopyTo(buffer.Append(piece.Length));
        }

        return buffer.Written.ToArray().SequenceEqual(pieces.SelectMany(piece => piece));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(4096)]
    [InlineData(5000)]
    public void TheLimit_HoldsToTheByte_ThoughThePoolGivesLargerArrays(int limit)
    {
        using var buffer = new XdrBuffer(limit);
        buffer.Append(limit);

        var error = Assert.Throws<XdrFormatException>(() => buffer.Append(1).Length);
        Assert.Equal($"{limit + 1} bytes are over the limit of {limit}", error.Message);
        Assert.Equal(limit, buffer.Length);
    }

    [Fact]
    public void GivenALimitThatIsRaised_ThenMoreFits_AndLowered_ThenNoMore()
    {
        using var buffer = new XdrBuffer(10);
        buffer.Append(10);

        buffer.Limit = 20;
        buffer.Append(10);
        buffer.Limit = 5;

        Assert.Throws<XdrFormatException>(() => buffer.Append(1).Length);
        Assert.Equal(20, buffer.Length);
    }

    [Fact]
    public void WhatIsGrownOver_StaysWhatItWas()
    {
        using var buffer = new XdrBuffer(1 << 20);
        buffer.Append(4096).Fill(7);

        buffer.Append(100_000).Fill(8);

        Assert.True(buffer.Slice(0, 4096).IndexOfAnyExcept((byte)7) < 0);
        Assert.True(buffer.Slice(4096, 100_000).IndexOfAnyExcept((byte)8) < 0);
    }

    [Fact]
    public void GivenBytesTakenBack_ThenTheNextOnesFollowWhatIsLeft()
    {
        using var buffer = new XdrBuffer(100);
        buffer.Append(3).Fill(1);
        buffer.Append(3).Fill(2);

        buffer.Truncate(3);
        buffer.Append(1).Fill(9);

        Assert.Equal([1, 1, 1, 9], buffer.Written.ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Truncate(5));
    }

    [Fact]
    public void GivenItsMemoryGivenBack_ThenItHoldsNone_AndCanBeUsedAgain()
    {
        var buffer = new XdrBuffer(100);
        buffer.Append(50).Fill(1);

        buffer.Release();

        Assert.Equal((0, 0), (buffer.Length, buffer.Capacity));
        buffer.Append(2).Fill(5);
        Assert.Equal([5, 5], buffer.Written.ToArray());
        buffer.Dispose();
        buffer.Dispose();
        Assert.Equal(0, buffer.Capacity);
    }
}
