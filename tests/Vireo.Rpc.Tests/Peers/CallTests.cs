using System.Net.Sockets;
using Vireo.Errors;

namespace Vireo.Rpc.Tests.Peers;

public sealed class CallTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(AddressFamily.Unix)]
    [InlineData(AddressFamily.InterNetwork)]
    public async Task GivenASocket_WhenCalled_ThenTheReplyComes(AddressFamily family)
    {
        await using var peers = PeerPair.OverSockets(family);

        Assert.Equal(42, await peers.DoubleAsync(21, Token));
        Assert.Equal("für", await peers.EchoAsync("für", Token));
    }

    [Fact]
    public async Task GivenCallsThatWait_WhenTheyEndInAnotherOrder_ThenEachGetsItsReply()
    {
        await using var peers = PeerPair.InMemory();
        var first = peers.WaitAsync(1, Token).AsTask();
        var second = peers.WaitAsync(2, Token).AsTask();
        await peers.Handler.ArrivedAsync(Token);
        await peers.Handler.ArrivedAsync(Token);

        peers.Handler.Release(2);

        Assert.Equal(2, await second);
        Assert.False(first.IsCompleted);
        peers.Handler.Release(1);
        Assert.Equal(1, await first);
    }

    [Fact]
    public async Task GivenACallThatWaits_WhenOthersAreMade_ThenTheyPassIt()
    {
        await using var peers = PeerPair.OverSockets();
        var waiting = peers.WaitAsync(1, Token).AsTask();

        Assert.Equal(8, await peers.DoubleAsync(4, Token));

        peers.Handler.Release(1);
        Assert.Equal(1, await waiting);
    }

    [Fact]
    public async Task WhenTheHandlerFails_ThenTheClientGetsTheSameError()
    {
        await using var peers = PeerPair.InMemory();

        var failure = await Assert.ThrowsAsync<VirtNotFoundException>(() => peers.FailAsync("Domain not found", Token).AsTask());

        Assert.Equal(VirtErrorCode.NoDomain, failure.Code);
        Assert.Equal(VirtErrorDomain.Test, failure.ErrorDomain);
        Assert.Equal("Domain not found", failure.Message);
    }
}
