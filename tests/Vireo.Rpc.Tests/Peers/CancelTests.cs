using Vireo.Errors;

namespace Vireo.Rpc.Tests.Peers;

public sealed class CancelTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GivenACallThatWasGivenUp_WhenItsReplyComes_ThenItIsDropped_AndTheConnectionIsSound()
    {
        await using var peers = PeerPair.InMemory();
        using var patience = new CancellationTokenSource();
        var call = peers.WaitAsync(1, patience.Token).AsTask();
        await peers.Handler.ArrivedAsync(Token);

        await patience.CancelAsync();
        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        peers.Handler.Release(1);

        Assert.Equal(patience.Token, failure.CancellationToken);
        while (peers.Client.PendingReplies > 0)
        {
            Assert.Equal(6, await peers.DoubleAsync(3, Token));
        }
    }

    [Fact]
    public async Task GivenATokenThatIsCanceled_WhenCalled_ThenNothingIsSent()
    {
        int calls = 0;
        await using var peers = PeerPair.InMemory();
        peers.Handler.OnCall = call =>
        {
            calls++;
            return call.ReplyAsync(ValueTask.FromResult(1), TestProgram.EncodeInt);
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => peers.DoubleAsync(1, new CancellationToken(true)).AsTask());
        await peers.DoubleAsync(1, Token);

        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task WhenTheClientGoes_ThenItsCallsAreToldToStop()
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var peers = PeerPair.OverSockets();
        peers.Handler.OnCall = call =>
        {
            call.CancellationToken.Register(stopped.SetResult);
            arrived.SetResult();
            return call.ReplyAsync(new ValueTask(stopped.Task));
        };
        var call = peers.DoubleAsync(1, Token).AsTask();
        await arrived.Task;

        await peers.Client.DisposeAsync();

        await stopped.Task;
        await peers.Serving;
        await Assert.ThrowsAsync<VirtConnectionLostException>(() => call);
    }

    [Fact]
    public async Task GivenManyCallers_WhenTheyGiveUpAtRandom_ThenEveryReplyReachesItsOwnCaller()
    {
        await using var peers = PeerPair.OverSockets();
        peers.Handler.OnCall = call =>
        {
            var arguments = new Vireo.Xdr.XdrReader(call.Payload);
            int value = arguments.ReadInt32();
            return call.ReplyAsync(value % 3 == 0 ? LaterAsync(value) : ValueTask.FromResult(value), TestProgram.EncodeInt);
        };

        int answered = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, 5000), new ParallelOptions { MaxDegreeOfParallelism = 50, CancellationToken = Token }, async (i, token) =>
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(token);
            try
            {
                var call = peers.DoubleAsync(i, patience.Token);
                if (i % 5 == 0)
                {
                    await patience.CancelAsync();
                }

                Assert.Equal(i, await call);
                Interlocked.Increment(ref answered);
            }
            catch (OperationCanceledException) when (i % 5 == 0)
            {
                // Either may win.
            }
        });

        Assert.InRange(answered, 4000, 5000);
        while (peers.Client.PendingReplies + peers.Server.CallsInFlight > 0)
        {
            Assert.Equal(1, await peers.DoubleAsync(1, Token));
        }

        static async ValueTask<int> LaterAsync(int value)
        {
            await Task.Yield();
            return value;
        }
    }

    [Fact]
    public async Task GivenACallerThatBlocksItsThread_WhenItCallsAgain_ThenItIsAnswered()
    {
        await using var peers = PeerPair.OverSockets();
        await peers.DoubleAsync(1, Token);

        // The reply above was delivered on the thread that read it; blocking it must not keep the next from being read.
        int inner = Block(peers.DoubleAsync(2, Token).AsTask());

        Assert.Equal(4, inner);
    }

    private static int Block(Task<int> task) => task.GetAwaiter().GetResult();
}
