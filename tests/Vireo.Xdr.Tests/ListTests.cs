using FsCheck;
using FsCheck.Fluent;

namespace Vireo.Xdr.Tests;

/// <summary>Lists with and without a count, and how deep values may be in one another.</summary>
public sealed class ListTests
{
    [Fact]
    public void AnyList_ComesBack() => Prop.ForAll((int[] values) =>
        Wire.RoundTrip(values, static (ref w, v) => w.WriteList(v, int.MaxValue, WriteInt), static (ref r) => r.ReadList(int.MaxValue, 4, ReadInt)).SequenceEqual(values))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void AnyList_IsWrittenAlike_HoweverItIsKept() => Prop.ForAll((int[] values) =>
    {
        IReadOnlyList<int>[] kept = [values, values.ToList(), values.ToList().AsReadOnly()];
        byte[] expected = Wire.Bytes(values, static (ref w, v) =>
        {
            w.WriteInt32(v.Length);
            foreach (int value in v)
            {
                w.WriteInt32(value);
            }
        });
        return kept.All(list => Wire.Bytes(list, static (ref w, v) => w.WriteList(v, int.MaxValue, WriteInt)).SequenceEqual(expected));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnArrayOfAMoreSpecialType_IsWrittenToo()
    {
        IReadOnlyList<object> texts = new string[] { "a", "b" };

        byte[] written = Wire.Bytes(texts, static (ref w, v) => w.WriteList(v, 2, static (ref inner, text) => inner.WriteString((string)text)));

        Assert.Equal(["a", "b"], Wire.Value(written, static (ref r) => r.ReadList(2, 4, static (ref inner) => inner.ReadString())));
    }

    [Fact]
    public void AnyListOfAFixedSize_ComesBack_WithoutACount() => Prop.ForAll((int[] values) =>
    {
        byte[] written = Wire.Bytes(values, (ref w, v) => w.WriteListFixed(v, values.Length, WriteInt));
        return written.Length == 4 * values.Length && Wire.Value(written, (ref r) => r.ReadListFixed(values.Length, 4, ReadInt)).SequenceEqual(values);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void GivenMoreThanTheLimit_WhenWrittenOrRead_ThenItIsRefused()
    {
        byte[] written = Wire.Bytes(new int[3], static (ref w, v) => w.WriteList(v, 3, WriteInt));

        Assert.Throws<XdrFormatException>(() => Wire.Bytes(new int[3], static (ref w, v) => w.WriteList(v, 2, WriteInt)));
        Assert.Throws<XdrFormatException>(() => new XdrReader(written).ReadList(2, 4, ReadInt));
    }

    [Fact]
    public void GivenAWrongSize_WhenAListOfAFixedSizeIsWrittenOrRead_ThenItIsRefused()
    {
        Assert.Throws<XdrFormatException>(() => Wire.Bytes(new int[3], static (ref w, v) => w.WriteListFixed(v, 4, WriteInt)));
        Assert.Throws<XdrFormatException>(() => new XdrReader(new byte[12]).ReadListFixed(4, 4, ReadInt));
    }

    [Theory]
    [InlineData(1, 4, 4)]
    [InlineData(3, 4, 12)]
    [InlineData(2, 24, 48)]
    public void ACount_IsTakenWhenThatManyElementsCanStillBeThere_AndRefusedAtOneByteLess(int count, int minElementSize, int remaining)
    {
        byte[] bytes = [.. Wire.Bytes(count, static (ref w, v) => w.WriteInt32(v)), .. new byte[remaining]];

        Assert.Equal(count, new XdrReader(bytes).ReadCount(int.MaxValue, minElementSize));
        Assert.Throws<XdrFormatException>(() => new XdrReader(bytes.AsSpan(0, bytes.Length - 1)).ReadCount(int.MaxValue, minElementSize));
    }

    [Fact]
    public void ACountOfNegativeLook_IsRefused() =>
        Assert.Throws<XdrFormatException>(() => new XdrReader([0xff, 0xff, 0xff, 0xff]).ReadCount(int.MaxValue, 0));

    [Fact]
    public void ACountWhoseSizeOverflows_IsRefused() =>
        Assert.Throws<XdrFormatException>(() => new XdrReader([0x40, 0, 0, 0, 0, 0, 0, 0]).ReadCount(int.MaxValue, int.MaxValue));

    [Fact]
    public void ValuesInOneAnother_AreCountedWhileTheyAreOpen()
    {
        var reader = new XdrReader([]);
        for (int i = 0; i < XdrLimits.MaxDepth; i++)
        {
            reader.Enter();
            reader.Leave();
            reader.Enter();
        }

        Assert.True(ThrowsOneDeeper(reader));
    }

    private static bool ThrowsOneDeeper(XdrReader reader)
    {
        try
        {
            reader.Enter();
            return false;
        }
        catch (XdrFormatException)
        {
            return true;
        }
    }

    private static void WriteInt(ref XdrWriter writer, int value) => writer.WriteInt32(value);

    private static int ReadInt(ref XdrReader reader) => reader.ReadInt32();
}
