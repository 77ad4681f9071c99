using System.Net.Sockets;
using Vireo.Rpc.Peers;

namespace Vireo.Rpc.Tests.Peers;

/// <summary>A reading thread is lent to whoever awaited a reply; that they keep it harms nobody.</summary>
public sealed class LentThreadTests
{
    private const int CallsThatMakeAHabit = 200;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GivenABusyConnection_WhenACallerBlocksItsThreadForTheNextReply_ThenThatComesAllTheSame()
    {
        await using var peers = PeerPair.OverSockets(AddressFamily.Unix);

        for (int round = 0; round < 3; round++)
        {
            await MakeBusyAsync(peers);
            Assert.Equal(42, Block(peers.DoubleAsync(21, Token).AsTask()));
        }
    }

    [Fact]
    public async Task GivenABusyConnection_WhenACallerKeepsItsThread_ThenOthersAreAnswered()
    {
        await using var peers = PeerPair.OverSockets(AddressFamily.Unix);
        using var release = new ManualResetEventSlim();
        Task keeping = KeepAsync(peers, release);

        Assert.Equal(6, await peers.DoubleAsync(3, Token).AsTask().WaitAsync(Patience, Token));
        release.Set();
        await keeping;
    }

    [Fact]
    public async Task GivenABusyConnection_WhenACallerDisposesIt_ThenThatEnds()
    {
        var peers = PeerPair.OverSockets(AddressFamily.Unix);
        await MakeBusyAsync(peers);

        await peers.DisposeAsync().AsTask().WaitAsync(Patience, Token);
    }

    [Fact]
    public void GivenALoan_WhenTheThreadIsGivenBack_ThenTheLoopGoesOnThereOnceTheCallerHasReturned()
    {
        using var thread = new LoopThread();
        var steps = new List<string>();
        Action loop = () => steps.Add("on");
        thread.After(() =>
        {
            steps.Add($"can lend: {thread.CanLend}");
            thread.Lend(loop);
            thread.GiveBack();
            steps.Add("returned");
        })();

        Assert.Equal(["can lend: True", "returned", "on"], steps);
        Assert.False(thread.CanLend);
    }

    [Fact]
    public async Task GivenALoan_WhenTheThreadIsKept_ThenTheLoopGoesOnOnAnother()
    {
        using var thread = new LoopThread();
        var other = new TaskCompletionSource<int>();
        thread.Lend(() => other.SetResult(Environment.CurrentManagedThreadId));

        await other.Task.WaitAsync(Patience, Token);

        Assert.True(thread.WasKept);
        thread.GiveBack();
    }

    private static async Task MakeBusyAsync(PeerPair peers)
    {
        for (int i = 0; i < CallsThatMakeAHabit; i++)
        {
            Assert.Equal(2 * i, await peers.DoubleAsync(i, Token).ConfigureAwait(false));
        }
    }

    private static async Task KeepAsync(PeerPair peers, ManualResetEventSlim release)
    {
        await Task.Yield();
        await MakeBusyAsync(peers).ConfigureAwait(false);
        release.Wait(Patience, Token);
    }

    // What an application does that waits for a task instead of awaiting it.
    private static int Block(Task<int> task) => task.Wait(Patience) ? task.Result : throw new TimeoutException("no reply came");
}
