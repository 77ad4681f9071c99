using Vireo.Generator.Tests.Shapes;

namespace Vireo.Generator.Tests.Loopback;

/// <summary>What the generated driver encodes, the generated dispatcher decodes, and back: every shape comes out as it went in.</summary>
public sealed class EchoTests
{
    private readonly ShapesDriver _driver = new(new LoopbackCaller(new ShapesDispatcher(new EchoDriver())));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task NumbersOfEveryWidth_ComeBack()
    {
        var uuid = Guid.Parse("6695eb01-f6a4-8304-79aa-97f2502e193f");

        var reply = await _driver.EchoNumbersAsync(int.MinValue, uint.MaxValue, long.MinValue, ulong.MaxValue, Math.PI, true, 200, -3, short.MinValue, ushort.MaxValue, uuid, Token);

        Assert.Equal((int.MinValue, uint.MaxValue, long.MinValue, ulong.MaxValue, Math.PI, true, 200, -3, short.MinValue, ushort.MaxValue, uuid), reply);
    }

    [Fact]
    public async Task EnumValues_ComeBack_EvenThoseWithoutAName() =>
        Assert.Equal(((Weekday)99, ShapeFlags.Highest | ShapeFlags.Sparse), await _driver.EchoEnumsAsync((Weekday)99, ShapeFlags.Highest | ShapeFlags.Sparse, Token));

    [Theory]
    [InlineData("")]
    [InlineData("vireo")]
    [InlineData("grüner Laubsänger \U0001F426")]
    public async Task Text_ComesBack(string text) => Assert.Equal(text, await _driver.EchoTextAsync(text, Token));

    [Fact]
    public async Task ParametersNamedAsTheGeneratorsOwnVariables_ComeBack() => Assert.Equal(45, await _driver.SumAsync(1, 2, 3, 4, 5, 6, 7, 8, 9, Token));

    [Fact]
    public async Task Lists_ComeBack()
    {
        Place[] places = [new("a", 1, 2), new("bb", -1, -2)];
        ReadOnlyMemory<byte>[] blobs = [new byte[] { 1, 2, 3 }, ReadOnlyMemory<byte>.Empty];

        var reply = await _driver.EchoListsAsync(places, ["x", "", "yz"], blobs, new List<int> { 7, 8 }, [1, ulong.MaxValue], Token);

        Assert.Equal(places, reply.places);
        Assert.Equal(["x", "", "yz"], reply.names);
        Assert.Equal(blobs.Select(blob => blob.ToArray()), reply.blobs.Select(blob => blob.ToArray()));
        Assert.Equal([7, 8], reply.numbers);
        Assert.Equal([1, ulong.MaxValue], reply.exactly);
    }

    [Fact]
    public async Task BytesPackedAndAsChars_ComeBack()
    {
        var reply = await _driver.EchoBytesAsync(new byte[] { 1, 2, 3 }, new byte[] { 1, 2, 3, 4, 5, 6 }, new byte[] { 0x80, 0xff }, new byte[] { 9, 8, 7 }, Token);

        Assert.Equal([1, 2, 3], reply.opaque.ToArray());
        Assert.Equal([1, 2, 3, 4, 5, 6], reply.cookie.ToArray());
        Assert.Equal([0x80, 0xff], reply.chars.ToArray());
        Assert.Equal([9, 8, 7], reply.model.ToArray());
    }

    [Fact]
    public async Task OptionalValues_ComeBack_WhenPresent()
    {
        var given = ((string?)"", (Place?)new Place("p", 1, 2), (int?)0, (Weekday?)Weekday.Sunday, (Outer.Span?)new Outer.Span(5, null));

        Assert.Equal(given, await _driver.EchoOptionalsAsync(given.Item1, given.Item2, given.Item3, given.Item4, given.Item5, Token));
    }

    [Fact]
    public async Task OptionalValues_ComeBack_WhenAbsent() =>
        Assert.Equal((null, null, null, null, null), await _driver.EchoOptionalsAsync(null, null, null, null, null, Token));

    [Fact]
    public async Task EveryArmOfAUnion_ComesBack()
    {
        Setting[] first = [new("none", new Leaf.None()), new("number", new Leaf.Number(-1)), new("text", new Leaf.Text("t"))];
        Setting[] second = [new("spot", new Leaf.Spot(new Place("s", 1, 2))), new("bytes", new Leaf.Bytes(new byte[] { 1 }))];

        Assert.Equal(first, await _driver.EchoSettingsAsync(first, Token));
        var reply = await _driver.EchoSettingsAsync(second, Token);
        Assert.Equal(second[0], reply[0]);
        Assert.Equal([1], Assert.IsType<Leaf.Bytes>(reply[1].Value).Value.ToArray());
    }

    [Fact]
    public async Task ATree_ComesBack()
    {
        var tree = new Tree(1, new Tree(2, null, [], new Leaf.Number(3)), [new Tree(4, null, [], new Leaf.None())], new Leaf.Branch(new Tree(5, null, [], new Leaf.Text("x"))));

        var reply = await _driver.EchoTreeAsync(tree, Token);

        Assert.Equal(2, reply.Next?.Value);
        Assert.Equal(4, Assert.Single(reply.Children).Value);
        Assert.Equal(new Leaf.Text("x"), Assert.IsType<Leaf.Branch>(reply.Leaf).Value.Leaf);
    }

    [Fact]
    public async Task AListWithAbsentStrings_ComesBack() => Assert.Equal(["a", null, ""], await _driver.EchoHolesAsync(["a", null, ""], Token));

    [Fact]
    public async Task AStructThatIsAValue_ComesBack()
    {
        var span = new Outer.Span(ulong.MaxValue, new Place("end", 0, 0));

        Assert.Equal(span, await _driver.EchoSpanAsync(span, Token));
    }
}
