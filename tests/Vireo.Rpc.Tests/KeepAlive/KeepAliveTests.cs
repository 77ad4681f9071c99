using Microsoft.Extensions.Time.Testing;
using Vireo.Errors;
using Vireo.Rpc.KeepAlive;
using Vireo.Rpc.Peers;
using Vireo.Rpc.Tests.Peers;

namespace Vireo.Rpc.Tests.KeepAlive;

public sealed class KeepAliveTests
{
    private readonly FakeTimeProvider _time = new();
    private int _pings;
    private int _deaths;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(5, 5, 30)]
    [InlineData(5, 0, 5)]
    [InlineData(2, 3, 8)]
    public void GivenSilence_WhenItLastsIntervalTimesCountPlusOne_ThenThePeerIsGivenUp_AndNotBefore(int interval, int count, int dead)
    {
        using var monitor = Monitor(interval, count);

        Advance(dead - 1);
        Assert.Equal((count, 0), (_pings, _deaths));

        Advance(1);
        Assert.Equal((count, 1), (_pings, _deaths));
    }

    [Fact]
    public void GivenAnyPacket_WhenHeard_ThenTheCountBeginsAnew()
    {
        using var monitor = Monitor(5, 5);
        for (int i = 0; i < 20; i++)
        {
            Advance(13);
            monitor.Heard();
        }

        Assert.Equal((40, 0), (_pings, _deaths));
        Advance(29);
        Assert.Equal(0, _deaths);
        Advance(1);
        Assert.Equal(1, _deaths);
    }

    [Fact]
    public void GivenThatWeDoNotListen_WhenSilenceLasts_ThenThePeerIsNotBlamed()
    {
        using var monitor = new KeepAliveMonitor(new KeepAliveOptions(), _time, new KeepAliveActions(() => _pings++, () => _deaths++, () => true));

        Advance(300);

        Assert.Equal((0, 0), (_pings, _deaths));
    }

    [Fact]
    public async Task GivenAClientThatSaidItAnswers_WhenItDoes_ThenTheConnectionLasts()
    {
        await using var peers = PeerPair.InMemory();
        peers.Server.StartKeepAlive();

        for (int i = 0; i < 20; i++)
        {
            peers.Time.Advance(TimeSpan.FromSeconds(5));
            Assert.Equal(2, await peers.DoubleAsync(1, Token));
        }

        Assert.Null(peers.Server.Reason);
    }

    [Fact]
    public async Task GivenADaemonThatIsSilent_WhenAsked_ThenEveryCallFailsWithTheOneReason()
    {
        var never = new TaskCompletionSource();
        var link = new ScriptedLink { End = never.Task };
        await using var peer = new ClientPeer(link, new ClientPeerOptions { TimeProvider = _time });
        peer.Start();
        var call = peer.CallAsync(TestProgram.Double, 1, TestProgram.EncodeInt, TestProgram.DecodeInt, default, Token).AsTask();
        peer.EnableKeepAlive(new KeepAliveOptions());

        Advance(30);

        var failure = await Assert.ThrowsAsync<VirtConnectionLostException>(() => call);
        Assert.Equal("internal error: connection closed due to keepalive timeout", failure.Message);
        Assert.Equal(1 + 5, Bytes.Read(link.Sent).Count);
        Assert.Equal(failure.Message, (await peer.Closed).Message);
    }

    [Fact]
    public async Task GivenPingsThatAreNeverRead_WhenTheyPileUp_ThenOnePongWaits()
    {
        var never = new TaskCompletionSource();
        var pings = Enumerable.Repeat((ReadOnlyMemory<byte>)Bytes.Ping, 1000);
        var link = new ScriptedLink(pings) { IsStuck = true, End = never.Task };
        await using var peer = new ServerPeer(link, new FakeHandler(), new ServerPeerOptions { TimeProvider = _time });

        var running = peer.RunAsync(Token);

        Assert.InRange(peer.QueuedBytes, 28, 2 * 28);
        peer.Abort();
        await running;
    }

    private KeepAliveMonitor Monitor(int interval, int count) => new(
        new KeepAliveOptions { Interval = TimeSpan.FromSeconds(interval), Count = count },
        _time,
        new KeepAliveActions(() => _pings++, () => _deaths++, () => false));

    private void Advance(int seconds)
    {
        for (int i = 0; i < seconds; i++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
        }
    }
}
