using System.Net.Sockets;
using Vireo.Errors;

namespace Vireo.Rpc.Tests.Peers;

/// <summary>A client whose calls all wait for a stuck guest is not read from, but not forgotten either.</summary>
public sealed class StuckTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(AddressFamily.Unix)]
    [InlineData(AddressFamily.InterNetwork)]
    public async Task GivenAllItsCallsWait_WhenTheClientLeaves_ThenTheyAreCanceledSoon(AddressFamily family)
    {
        await using var peers = PeerPair.OverSockets(family);
        await MakeStuckAsync(peers);
        await LongAsync(peers);

        await peers.Client.DisposeAsync();

        await peers.Serving;
        Assert.Equal(0, peers.Server.CallsInFlight);
    }

    [Theory]
    [InlineData(AddressFamily.Unix)]
    [InlineData(AddressFamily.InterNetwork)]
    public async Task GivenAllItsCallsWait_WhenTheClientPings_ThenItIsAnswered_AndGoesOnLater(AddressFamily family)
    {
        await using var peers = PeerPair.OverSockets(family);
        var calls = await MakeStuckAsync(peers);
        await LongAsync(peers);
        peers.Client.EnableKeepAlive(new());

        for (int i = 0; i < 10; i++)
        {
            long heard = peers.Client.PacketsHeard;
            peers.Time.Advance(TimeSpan.FromSeconds(5));
            while (peers.Client.PacketsHeard == heard)
            {
                await Task.Yield();
            }
        }

        for (int i = 0; i < 5; i++)
        {
            peers.Handler.Release(i);
        }

        Assert.Equal([0, 1, 2, 3, 4], (await Task.WhenAll(calls.Take(5))).AsEnumerable());
        await peers.Handler.ArrivedAsync(Token);
        peers.Handler.Release(5);
        Assert.Equal(5, await calls[5]);
        Assert.Equal(4, await peers.DoubleAsync(2, Token));
    }

    [Fact]
    public async Task GivenAllItsCallsWait_WhenTheClientSendsOnAndOn_ThenLittleOfItIsTaken()
    {
        await using var peers = PeerPair.InMemory();
        await MakeStuckAsync(peers);
        await LongAsync(peers);

        var echo = peers.EchoAsync(new string('x', 1_000_000), Token).AsTask();

        while (peers.Server.WaitingBytes < 64 * 1024)
        {
            await Task.Yield();
        }

        // It goes on only when there is room again; the clock does not matter.
        peers.Time.Advance(TimeSpan.FromSeconds(60));
        Assert.InRange(peers.Server.WaitingBytes, 64 * 1024, 256 * 1024);
        for (int i = 0; i < 6; i++)
        {
            peers.Handler.Release(i < 5 ? i : await SixthAsync(peers));
        }

        Assert.Equal(1_000_000, (await echo).Length);
    }

    [Fact]
    public async Task GivenAllItsCallsWait_WhenTheDaemonGivesUp_ThenAllEnd()
    {
        await using var peers = PeerPair.OverSockets();
        var calls = await MakeStuckAsync(peers);
        await LongAsync(peers);

        peers.Server.Abort();

        await peers.Serving;
        foreach (var call in calls)
        {
            await Assert.ThrowsAsync<VirtConnectionLostException>(() => call);
        }
    }

    private static async Task<int> SixthAsync(PeerPair peers)
    {
        await peers.Handler.ArrivedAsync(Token);
        return 5;
    }

    private static async Task<List<Task<int>>> MakeStuckAsync(PeerPair peers)
    {
        var calls = Enumerable.Range(0, 6).Select(i => peers.WaitAsync(i, Token).AsTask()).ToList();
        for (int i = 0; i < 5; i++)
        {
            await peers.Handler.ArrivedAsync(Token);
        }

        return calls;
    }

    // The daemon's peer begins to wait some time after the fifth call has arrived; only then does its clock run.
    private static async Task LongAsync(PeerPair peers)
    {
        while (!peers.Server.IsReadingAhead)
        {
            peers.Time.Advance(TimeSpan.FromSeconds(0.5));
            await Task.Yield();
        }
    }
}
