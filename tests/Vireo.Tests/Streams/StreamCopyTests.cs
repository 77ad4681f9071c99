using Vireo.Streams;

namespace Vireo.Tests.Streams;

public sealed class StreamCopyTests
{
    private const long Gibibytes = 1L << 33;
    private const int Block = 256 * 1024;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GivenAHugeHole_WhenReceivedIntoAFile_ThenTheFileHasItAsAHole()
    {
        string path = Path.GetTempFileName();
        var stream = new InMemoryStream(new byte[] { 1, 2 }, Gibibytes, new byte[] { 3 }, Gibibytes);
        await using (var file = File.Create(path))
        await using (var source = new VirtStream(stream, canRead: true, canWrite: false))
        {
            Assert.Equal(3 + (2 * Gibibytes), await source.ReceiveAllAsync(file, cancellationToken: Token));
        }

        await using (var written = File.OpenRead(path))
        {
            Assert.Equal(3 + (2 * Gibibytes), written.Length);
            written.Seek(2 + Gibibytes, SeekOrigin.Begin);
            Assert.Equal(3, written.ReadByte());
        }

        Assert.Equal((true, true), (stream.IsFinished, stream.IsDisposed));
        File.Delete(path);
    }

    [Fact]
    public async Task GivenAHole_WhenReadAsPlainData_ThenItIsZeros()
    {
        await using var source = new VirtStream(new InMemoryStream(new byte[] { 1 }, 3L, new byte[] { 2 }), canRead: true, canWrite: false);
        using var copy = new MemoryStream();

        await source.CopyToAsync(copy, Token);

        Assert.Equal([1, 0, 0, 0, 2], copy.ToArray());
    }

    [Fact]
    public async Task GivenBlocksOfZeros_WhenSentSparsely_ThenTheyAreOneHole()
    {
        byte[] content = [.. new byte[2 * Block], .. Enumerable.Repeat((byte)7, Block), .. new byte[Block]];
        var stream = new InMemoryStream();
        await using var destination = new VirtStream(stream, canRead: false, canWrite: true);

        Assert.Equal(content.Length, await destination.SendAllAsync(new MemoryStream(content), isSparse: true, cancellationToken: Token));

        Assert.Equal([2L * Block, content[(2 * Block)..(3 * Block)], (long)Block], stream.Sent);
        Assert.True(stream.IsFinished);
    }

    [Fact]
    public async Task GivenAStreamThatIsNotSparse_WhenSent_ThenEveryByteIs()
    {
        var stream = new InMemoryStream();
        await using var destination = new VirtStream(stream, canRead: false, canWrite: true);

        await destination.SendAllAsync(new MemoryStream(new byte[Block + 1]), cancellationToken: Token);

        Assert.Equal(Block + 1, stream.Sent.Cast<byte[]>().Sum(bytes => bytes.Length));
    }
}
