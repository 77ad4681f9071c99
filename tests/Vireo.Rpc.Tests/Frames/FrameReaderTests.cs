using Vireo.Rpc.Frames;
using Vireo.Rpc.Tests.Peers;

namespace Vireo.Rpc.Tests.Frames;

public sealed class FrameReaderTests
{
    [Theory]
    [InlineData(0u)]
    [InlineData(3u)]
    [InlineData(27u)]
    [InlineData(33_554_437u)]
    [InlineData(0x80000000u)]
    [InlineData(uint.MaxValue)]
    public void GivenALengthThatNoFrameHas_WhenItsFourBytesAreIn_ThenItIsRefused(uint length)
    {
        byte[] bytes = [(byte)(length >> 24), (byte)(length >> 16), (byte)(length >> 8), (byte)length];

        Assert.Throws<FrameException>(() => FrameReader.TryRead(bytes, null, out _));
    }

    [Theory]
    [InlineData("HTTP/1.1 400 Bad Request\r\n", "'HTTP/1.1 400 Bad Request' (an HTTP server?)")]
    [InlineData("SSH-2.0-OpenSSH_9.2\r\n", "'SSH-2.0-OpenSSH_9.2' (an SSH server?)")]
    [InlineData("Welcome to Debian\n", "'Welcome to Debian' (a login banner, or another kind of server?)")]
    [InlineData("\u0015\u0003\u0003\0\u0002", "the peer speaks TLS")]
    public void GivenAnotherProtocolsGreeting_WhenRead_ThenTheErrorSaysWhatItProbablyIs(string greeting, string expected)
    {
        byte[] bytes = System.Text.Encoding.Latin1.GetBytes(greeting);

        var failure = Assert.Throws<FrameException>(() => FrameReader.TryRead(bytes, null, out _));

        Assert.EndsWith(expected, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GivenTheLargestFrameAnnounced_WhenLittleOfItIsIn_ThenLittleMemoryIsHeld()
    {
        using var buffer = new ReceiveBuffer();
        byte[] begun = [0x02, 0x00, 0x00, 0x04, 0x20, 0x00, 0x80, 0x86];
        begun.CopyTo(buffer.GetFree());
        buffer.Commit(begun.Length);

        Assert.False(FrameReader.TryRead(buffer.Bytes, null, out _));
        buffer.Trim();

        Assert.InRange(buffer.Capacity, begun.Length, 16 * 1024);
        Assert.Equal(begun, buffer.Bytes.ToArray());
    }

    [Fact]
    public void GivenManyFrames_WhenTakenAsTheyCome_ThenNoByteIsLost()
    {
        using var buffer = new ReceiveBuffer();
        var random = new Random(1);
        byte[] sent = new byte[3_000_000];
        random.NextBytes(sent);
        List<byte> taken = [];

        for (int position = 0; position < sent.Length || buffer.Length > 0;)
        {
            var free = buffer.GetFree();
            int count = Math.Min(Math.Min(random.Next(40_000), free.Length), sent.Length - position);
            sent.AsMemory(position, count).CopyTo(free);
            buffer.Commit(count);
            position += count;
            int take = position == sent.Length ? buffer.Length : random.Next(buffer.Length + 1);
            taken.AddRange(buffer.Bytes[..take].ToArray());
            buffer.Consume(take);
            if (random.Next(3) == 0)
            {
                buffer.Trim();
            }
        }

        Assert.Equal(sent, taken);
        Assert.Equal(sent.Length, buffer.Position);
        buffer.Trim();
        Assert.Equal(0, buffer.Capacity);
    }

    [Fact]
    public void GivenALimitForThisHeader_WhenALongerFrameIsAnnounced_ThenItIsRefusedWithItsHeader()
    {
        byte[] bytes = Bytes.Call(TestProgram.Echo, 1, new string('x', 70_000));
        static int Limit(in FrameHeader header) => header.Procedure == TestProgram.Echo.Number ? 70_000 : FrameLimits.MaxLength;

        Assert.False(FrameReader.TryRead(bytes.AsMemory(0, 27), Limit, out _));
        Assert.Throws<FrameException>(() => FrameReader.TryRead(bytes.AsMemory(0, 28), Limit, out _));
        Assert.True(FrameReader.TryRead(bytes, null, out var frame));
        Assert.Equal(bytes.Length, frame.Length);
    }
}
