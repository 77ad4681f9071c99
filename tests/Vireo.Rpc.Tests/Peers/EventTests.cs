using System.Threading.Channels;
using Vireo.Rpc.Events;
using Vireo.Rpc.Frames;
using Vireo.Xdr;

namespace Vireo.Rpc.Tests.Peers;

public sealed class EventTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhenEventsAreSent_ThenTheyComeInOrder_AmongReplies()
    {
        var events = new Recorder();
        await using var peers = PeerPair.OverSockets(messages: events);

        for (int i = 0; i < 1000; i++)
        {
            peers.Server.Send(TestProgram.Changed, i, TestProgram.EncodeInt);
            if (i % 100 == 0)
            {
                Assert.Equal(2 * i, await peers.DoubleAsync(i, Token));
            }
        }

        for (int i = 0; i < 1000; i++)
        {
            Assert.Equal(i, await events.Values.Reader.ReadAsync(Token));
        }
    }

    [Fact]
    public async Task GivenAnEventThatTheApplicationCannotTake_WhenItComes_ThenTheConnectionGoesOn()
    {
        var events = new Recorder();
        await using var peers = PeerPair.InMemory(messages: events);

        peers.Server.Send<object?>(TestProgram.Changed, null, static (ref _, _) => { });
        peers.Server.Send(TestProgram.Changed, 7, TestProgram.EncodeInt);

        Assert.Equal(7, await events.Values.Reader.ReadAsync(Token));
        Assert.Equal(2, await peers.DoubleAsync(1, Token));
    }

    [Fact]
    public async Task GivenAnEventThatDoesNotFit_WhenSent_ThenTheConnectionGoesOn()
    {
        await using var peers = PeerPair.InMemory();

        peers.Server.Send(TestProgram.Changed, new string('x', XdrLimits.MaxString + 1), TestProgram.EncodeString);

        Assert.Equal(2, await peers.DoubleAsync(1, Token));
    }

    private sealed class Recorder : IMessageReceiver
    {
        internal Channel<int> Values { get; } = Channel.CreateUnbounded<int>();

        public void Receive(in FrameHeader header, ReadOnlySpan<byte> payload)
        {
            Assert.Equal((TestProgram.Changed.Number, 1u), (header.Procedure, header.Serial));
            Values.Writer.TryWrite(new XdrReader(payload).ReadInt32());
        }
    }
}
