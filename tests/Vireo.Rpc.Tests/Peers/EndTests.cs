using System.Net.Sockets;
using Vireo.Errors;
using Vireo.Rpc.Links;
using Vireo.Rpc.Peers;

namespace Vireo.Rpc.Tests.Peers;

/// <summary>A connection has one end with one reason, and nothing outlives it.</summary>
public sealed class EndTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(AddressFamily.Unix)]
    [InlineData(AddressFamily.InterNetwork)]
    public async Task WhenTheDaemonGoes_ThenEveryWaitingAndLaterCallFailsAtOnceWithTheFirstReason(AddressFamily family)
    {
        await using var peers = PeerPair.OverSockets(family);
        var waiting = Enumerable.Range(0, 3).Select(i => peers.WaitAsync(i, Token).AsTask()).ToList();
        await peers.Handler.ArrivedAsync(Token);

        peers.Server.Abort();

        foreach (var call in waiting)
        {
            var failure = await Assert.ThrowsAsync<VirtConnectionLostException>(() => call);
            Assert.Equal((VirtErrorCode.SystemError, VirtErrorDomain.Rpc), (failure.Code, failure.ErrorDomain));
        }

        var reason = await peers.Client.Closed;
        var later = await Assert.ThrowsAsync<VirtConnectionLostException>(() => peers.DoubleAsync(1, Token).AsTask());
        Assert.Equal(reason.Message, later.Message);
        Assert.Same(reason, later.InnerException);
        await peers.Serving;
        Assert.Equal(0, peers.Server.CallsInFlight);
    }

    [Fact]
    public async Task WhenTheDaemonClosesWithoutAWord_ThenTheReasonIsLibvirts()
    {
        await using var peers = PeerPair.InMemory();

        peers.Server.Abort();

        Assert.Equal("End of file while reading data: Input/output error", (await peers.Client.Closed).Message);
    }

    [Fact]
    public async Task WhenTheCarrierKnowsMore_ThenTheReasonSaysIt()
    {
        await using var link = new ExplainingLink("ssh: connect to host h: refused");
        await using var peer = new ClientPeer(link, new ClientPeerOptions());
        peer.Start();

        Assert.Equal("End of file while reading data: ssh: connect to host h: refused: Input/output error", (await peer.Closed).Message);
    }

    [Fact]
    public async Task GivenAnHttpServer_WhenCalled_ThenTheErrorSaysSo()
    {
        var link = new ScriptedLink("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray());
        await using var peer = new ClientPeer(link, new ClientPeerOptions());
        var call = peer.CallAsync(TestProgram.Double, 1, TestProgram.EncodeInt, TestProgram.DecodeInt, default, Token).AsTask();
        peer.Start();

        var failure = await Assert.ThrowsAsync<VirtConnectionLostException>(() => call);

        Assert.Equal(VirtErrorCode.Rpc, failure.Code);
        Assert.Contains("'HTTP/1.1 400 Bad Request' (an HTTP server?)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GivenACallInFlight_WhenClosedInOrder_ThenItIsAnsweredFirst()
    {
        await using var peers = PeerPair.OverSockets();
        var waiting = peers.WaitAsync(5, Token).AsTask();
        await peers.Handler.ArrivedAsync(Token);

        var closing = peers.Server.CloseAsync(Token);
        Assert.False(closing.IsCompleted);
        peers.Handler.Release(5);

        Assert.Equal(5, await waiting);
        await closing;
        Assert.StartsWith("End of file", (await peers.Client.Closed).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenACallAsksForTheEnd_ThenItsOwnReplyLeavesFirst()
    {
        await using var peers = PeerPair.OverSockets();
        peers.Handler.OnCall = call =>
        {
            peers.Server.Close();
            return call.ReplyAsync(ValueTask.FromResult(1), TestProgram.EncodeInt);
        };

        Assert.Equal(1, await peers.DoubleAsync(0, Token));

        await peers.Client.Closed;
        await peers.Serving;
    }

    [Fact]
    public async Task GivenCallsThatDoNotEnd_WhenPatienceDoes_ThenTheyAreCanceled()
    {
        await using var peers = PeerPair.InMemory();
        var waiting = peers.WaitAsync(5, Token).AsTask();
        await peers.Handler.ArrivedAsync(Token);
        using var patience = new CancellationTokenSource();

        var closing = peers.Server.CloseAsync(patience.Token);
        await patience.CancelAsync();

        await closing;
        await Assert.ThrowsAsync<VirtConnectionLostException>(() => waiting);
    }

    [Fact]
    public async Task WhenTheClientSendsNoMore_ThenWhatItAskedIsStillAnswered()
    {
        var (client, server) = SocketPair.Create(AddressFamily.InterNetwork);
        using var raw = client;
        await using var peer = new ServerPeer(new SocketLink(server, "server"), new FakeHandler(), new ServerPeerOptions());
        var running = peer.RunAsync(Token);

        await raw.SendAsync(Bytes.Call(TestProgram.Double, 1, 4), Token);
        raw.Shutdown(SocketShutdown.Send);

        Assert.Equal(Bytes.Reply(TestProgram.Double, 1, 8), await ReadToEndAsync(raw));
        await running;
    }

    [Fact]
    public async Task WhenTheClientResetsTheConnection_ThenTheDaemonsPeerEndsQuietly()
    {
        var (client, server) = SocketPair.Create(AddressFamily.InterNetwork);
        var handler = new FakeHandler();
        await using var peer = new ServerPeer(new SocketLink(server, "server"), handler, new ServerPeerOptions());
        var running = peer.RunAsync(Token);
        await client.SendAsync(Bytes.Call(TestProgram.Wait, 1, 4), Token);
        await handler.ArrivedAsync(Token);

        client.LingerState = new LingerOption(true, 0);
        client.Dispose();

        await running;
        Assert.Equal("Cannot recv data: Connection reset by peer", peer.Reason?.Message);
        Assert.Equal(0, peer.CallsInFlight);
    }

    [Fact]
    public async Task GivenAConnectionThatEnded_WhenDisposedAgainAndAgain_ThenNothingHappens()
    {
        var peers = PeerPair.OverSockets();
        await peers.DisposeAsync();
        await peers.DisposeAsync();

        await Assert.ThrowsAsync<VirtConnectionLostException>(() => peers.DoubleAsync(1, Token).AsTask());
        peers.Server.Send(TestProgram.Changed, 1, TestProgram.EncodeInt);
        peers.Server.Close();
    }

    private static async Task<byte[]> ReadToEndAsync(Socket socket)
    {
        using var all = new MemoryStream();
        byte[] buffer = new byte[1000];
        for (int count = await socket.ReceiveAsync(buffer, Token); count > 0; count = await socket.ReceiveAsync(buffer, Token))
        {
            all.Write(buffer, 0, count);
        }

        return all.ToArray();
    }
}
