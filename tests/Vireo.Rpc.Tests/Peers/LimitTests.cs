using Microsoft.Extensions.Time.Testing;
using Vireo.Rpc.Frames;
using Vireo.Rpc.Peers;

namespace Vireo.Rpc.Tests.Peers;

/// <summary>What one client may cost.</summary>
public sealed class LimitTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly TaskCompletionSource _never = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GivenFiveCallsThatWait_WhenASixthIsMade_ThenItIsTakenWhenOneEnds()
    {
        await using var peers = PeerPair.OverSockets();
        var waiting = Enumerable.Range(0, 6).Select(i => peers.WaitAsync(i, Token).AsTask()).ToList();
        for (int i = 0; i < 5; i++)
        {
            await peers.Handler.ArrivedAsync(Token);
        }

        Assert.Equal(5, peers.Server.CallsInFlight);
        var sixth = peers.Handler.ArrivedAsync(Token);
        Assert.False(sixth.IsCompleted);
        peers.Handler.Release(2);

        await sixth;
        foreach (int i in new[] { 0, 1, 3, 4, 5 })
        {
            peers.Handler.Release(i);
        }

        int[] replies = await Task.WhenAll(waiting);
        Assert.Equal([0, 1, 2, 3, 4, 5], replies);
    }

    [Fact]
    public async Task GivenAThousandCalls_WhenEachIsAnsweredAtOnce_ThenAllAreTaken_WithOneObject()
    {
        HashSet<object> calls = new(ReferenceEqualityComparer.Instance);
        await using var peers = PeerPair.OverSockets();
        peers.Handler.OnCall = call =>
        {
            calls.Add(call);
            return call.ReplyAsync(ValueTask.FromResult((int)call.Header.Serial), TestProgram.EncodeInt);
        };

        int[] replies = await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => peers.DoubleAsync(i, Token).AsTask()));

        Assert.Equal(Enumerable.Range(0, 1000), replies.Order());
        Assert.Single(calls);
    }

    [Fact]
    public async Task GivenCallsThatWait_WhenTheyEnd_ThenTheirObjectsServeAgain()
    {
        HashSet<object> calls = new(ReferenceEqualityComparer.Instance);
        await using var peers = PeerPair.OverSockets();
        peers.Handler.OnCall = call =>
        {
            calls.Add(call);
            return call.ReplyAsync(LaterAsync(), TestProgram.EncodeInt);
        };

        await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => peers.DoubleAsync(i, Token).AsTask()));

        Assert.InRange(calls.Count, 1, 6);

        static async ValueTask<int> LaterAsync()
        {
            await Task.Yield();
            return 1;
        }
    }

    [Fact]
    public async Task GivenAClientThatReadsNothing_WhenItAsksForMuch_ThenItIsNotReadFromAnyMore()
    {
        int handled = 0;
        var handler = new FakeHandler
        {
            OnCall = call =>
            {
                handled++;
                return call.ReplyAsync(ValueTask.FromResult(new string('x', 100_000)), TestProgram.EncodeString);
            },
        };
        var calls = Enumerable.Range(0, 200).Select(i => (ReadOnlyMemory<byte>)Bytes.Call(TestProgram.Double, (uint)i, 1));
        await using var peer = Peer(new ScriptedLink(calls) { IsStuck = true, End = _never.Task }, handler);
        var running = peer.RunAsync(Token);

        while (peer.QueuedBytes < 256 * 1024)
        {
            await Task.Yield();
        }

        Assert.InRange(handled, 1, 5);
        Assert.InRange(peer.QueuedBytes, 256 * 1024, 512 * 1024);
        _time.Advance(TimeSpan.FromSeconds(30));
        await running;
        Assert.Equal("the peer is too slow: no output was taken for 30 s", peer.Reason?.Message);
    }

    [Theory]
    [InlineData(4097, 1)]
    [InlineData(30, 40_000)]
    public async Task GivenAClientThatReadsNothing_WhenEventsPileUp_ThenItIsDisconnected(int count, int size)
    {
        await using var peer = Peer(new ScriptedLink { IsStuck = true, End = _never.Task }, new FakeHandler());
        var running = peer.RunAsync(Token);
        string text = new('x', size);

        for (int i = 0; i < count - 5; i++)
        {
            peer.Send(TestProgram.Changed, text, TestProgram.EncodeString);
        }

        Assert.Null(peer.Reason);
        for (int i = 0; i < 5; i++)
        {
            peer.Send(TestProgram.Changed, text, TestProgram.EncodeString);
        }

        await running;
        Assert.Equal("the peer is too slow: events pile up that are not read", peer.Reason?.Message);
        Assert.Equal(0, peer.QueuedBytes);
    }

    [Fact]
    public async Task GivenAFrameOneByteShort_WhenItsTimeIsUp_ThenTheClientIsDisconnected()
    {
        byte[] frame = Bytes.Call(TestProgram.Echo, 1, new string('x', 640 * 1024));
        await using var peer = Peer(new ScriptedLink(Cut(frame.AsMemory(0, frame.Length - 1))) { End = _never.Task }, new FakeHandler());
        var running = peer.RunAsync(Token);

        _time.Advance(TimeSpan.FromSeconds(19));
        Assert.Null(peer.Reason);
        _time.Advance(TimeSpan.FromSeconds(2));

        await running;
        Assert.Equal("the peer is too slow: a frame did not arrive in time", peer.Reason?.Message);
    }

    [Fact]
    public async Task GivenASilentClient_WhenItHasBegunNoFrame_ThenNoTimeIsUp()
    {
        await using var peer = Peer(new ScriptedLink(Bytes.Call(TestProgram.Double, 1, 1)) { End = _never.Task }, new FakeHandler());
        var running = peer.RunAsync(Token);

        _time.Advance(TimeSpan.FromHours(1));

        Assert.Null(peer.Reason);
        peer.Abort();
        await running;
    }

    [Fact]
    public async Task GivenALimitOfTheHandler_WhenALongerFrameIsAnnounced_ThenTheConnectionEndsWithoutAWord()
    {
        byte[] frame = Bytes.Call(TestProgram.Echo, 1, new string('x', 70_000));
        var link = new ScriptedLink(frame.AsMemory(0, FrameLimits.MinLength)) { End = _never.Task };
        await using var peer = Peer(link, new FakeHandler { Limit = _ => FrameLimits.Small });

        await peer.RunAsync(Token);

        Assert.Equal($"packet {frame.Length - 4} bytes received from server too large, want 65532", peer.Reason?.Message);
        Assert.Empty(link.Sends);
    }

    [Fact]
    public async Task GivenALinkThatWantsSingleFrames_WhenManyAreQueued_ThenEachLeavesAlone()
    {
        byte[] calls = [.. Enumerable.Range(0, 10).SelectMany(i => Bytes.Call(TestProgram.Double, (uint)i, i))];
        var single = new ScriptedLink(calls) { SingleFrames = true };
        var together = new ScriptedLink(calls);

        await Peer(single, new FakeHandler()).RunAsync(Token);
        await Peer(together, new FakeHandler()).RunAsync(Token);

        Assert.Equal(10, single.Sends.Count);
        Assert.All(single.Sends, send => Assert.Equal(32, send.Length));
        Assert.Single(together.Sends);
        Assert.Equal(single.Sent, together.Sent);
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Cut(ReadOnlyMemory<byte> bytes)
    {
        for (; bytes.Length > 0; bytes = bytes[Math.Min(4096, bytes.Length)..])
        {
            yield return bytes[..Math.Min(4096, bytes.Length)];
        }
    }

    private ServerPeer Peer(ScriptedLink link, FakeHandler handler) => new(link, handler, new ServerPeerOptions { TimeProvider = _time });
}
