using FsCheck;
using FsCheck.Fluent;
using Vireo.Generator.Tests.Shapes;
using Vireo.Xdr;

namespace Vireo.Generator.Tests.Loopback;

/// <summary>Generated decoders against bytes from a peer that means no good.</summary>
public sealed class HostileInputTests
{
    private static readonly XdrDecode<object>[] Readers =
    [
        Place.Read,
        Leaf.Read,
        Setting.Read,
        Tree.Read,
        static (ref reader) => Outer.Span.Read(ref reader),
    ];

    [Fact]
    public void AnyWords_AreAValue_OrAnXdrFormatException() =>
        Prop.ForAll((sbyte[] words) => Readers.All(read => Ends([.. words.SelectMany(Word)], read) is null or XdrFormatException)).QuickCheckThrowOnFailure();

    [Fact]
    public void AGoodValue_CutShortAnywhere_IsAnXdrFormatException()
    {
        var tree = new Tree(1, new Tree(2, null, [], new Leaf.Bytes(new byte[] { 1 })), [new Tree(4, null, [], new Leaf.Text("text"))], new Leaf.Spot(new Place("p", 1, 2)));
        byte[] bytes = Bytes(tree);

        Assert.Null(Ends(bytes, Tree.Read));
        Assert.All(Enumerable.Range(0, bytes.Length), length => Assert.IsType<XdrFormatException>(Ends(bytes[..length], Tree.Read)));
    }

    [Fact]
    public void AGoodValue_ChangedInAnyByte_IsAValue_OrAnXdrFormatException()
    {
        byte[] bytes = Bytes(new Tree(1, new Tree(2, null, [], new Leaf.Number(3)), [], new Leaf.Branch(new Tree(5, null, [], new Leaf.None()))));

        Assert.All(Enumerable.Range(0, bytes.Length * 8), bit =>
        {
            byte[] changed = [.. bytes];
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.True(Ends(changed, Tree.Read) is null or XdrFormatException);
        });
    }

    [Fact]
    public void ValuesInOneAnotherWithoutEnd_AreRefused_BeforeTheStackIsFull()
    {
        byte[] bytes = [.. Enumerable.Repeat<byte[]>([0, 0, 0, 1], 1_000_000).SelectMany(word => word)];

        var error = Assert.IsType<XdrFormatException>(Ends(bytes, Tree.Read));
        Assert.Equal($"values are nested deeper than {XdrLimits.MaxDepth}", error.Message);
    }

    [Fact]
    public void ACountOfElementsThatCannotBeThere_IsRefused_BeforeMemoryIsTaken()
    {
        // Each of the four settings takes at least 8 bytes, a name's length and a discriminant: 31 bytes cannot hold them.
        byte[] bytes = [0, 0, 0, 4, .. new byte[31]];

        var error = Assert.Throws<XdrFormatException>(() => ShapesEventReceiverProbe(bytes));
        Assert.Equal("4 elements are over the limit of 3", error.Message);
        bytes[3] = 3;
        error = Assert.Throws<XdrFormatException>(() => ShapesEventReceiverProbe(bytes[..27]));
        Assert.Equal("3 elements are announced, 23 bytes remain", error.Message);
    }

    [Fact]
    public void AnUnknownDiscriminant_IsRefused_AndNamed()
    {
        var error = Assert.IsType<XdrFormatException>(Ends([0, 0, 0, 9], Leaf.Read));

        Assert.Equal("9 announces no arm of Vireo.Generator.Tests.Shapes.Leaf", error.Message);
    }

    private static void ShapesEventReceiverProbe(byte[] payload) => ShapesEventReceiver.TryDeliver(42, payload, new Deaf());

    private static Exception? Ends(byte[] bytes, XdrDecode<object> read) => Record.Exception(() =>
    {
        var reader = new XdrReader(bytes);
        read(ref reader);
    });

    private static byte[] Bytes(Tree tree)
    {
        using var buffer = new XdrBuffer(4096);
        var writer = new XdrWriter(buffer);
        Tree.Write(ref writer, tree);
        return buffer.Written.ToArray();
    }

    private static byte[] Word(sbyte value) => [(byte)(value >> 7), (byte)(value >> 7), (byte)(value >> 7), (byte)value];

    private sealed class Deaf : ShapesEventsBase;
}
