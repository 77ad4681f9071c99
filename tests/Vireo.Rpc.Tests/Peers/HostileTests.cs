using System.Buffers.Binary;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Logging;
using Vireo.Errors;
using Vireo.Rpc.Frames;
using Vireo.Rpc.Peers;

namespace Vireo.Rpc.Tests.Peers;

/// <summary>Whatever bytes come, a peer ends in one of the ways that are foreseen, and soon.</summary>
public sealed class HostileTests
{
    private static readonly VirtErrorCode[] ForeseenEnds = [VirtErrorCode.SystemError, VirtErrorCode.Rpc];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void AnyBytes_EndAServersPeer_InAForeseenWay() =>
        Prop.ForAll((byte[] bytes) => EndsWellAtServer(bytes)).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyFrames_EndAServersPeer_InAForeseenWay() =>
        Prop.ForAll(Frames(), EndsWellAtServer).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void AnyFrames_EndAClientsPeer_AndItsCalls_InAForeseenWay() =>
        Prop.ForAll(Frames(), EndsWellAtClient).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public async Task GivenTenThousandBogusReplies_WhenACallFollows_ThenItIsAnswered()
    {
        byte[] bogus = Bytes.Reply(TestProgram.Double, 1, 1);
        IEnumerable<ReadOnlyMemory<byte>> pieces = [.. Enumerable.Repeat((ReadOnlyMemory<byte>)bogus, 10_000), Bytes.Call(TestProgram.Double, 7, 4)];
        var link = new ScriptedLink(pieces);
        await using var peer = new ServerPeer(link, new FakeHandler(), new ServerPeerOptions());

        await peer.RunAsync(Token);

        Assert.Equal(Bytes.Reply(TestProgram.Double, 7, 8), link.Sent);
    }

    [Fact]
    public async Task GivenAReplyToNoCall_WhenItComes_ThenTheClientTrustsTheConnectionNoMore()
    {
        await using var peer = new ClientPeer(new ScriptedLink(Bytes.Reply(TestProgram.Double, 9, 1)), new ClientPeerOptions());
        var call = peer.CallAsync(TestProgram.Double, 1, TestProgram.EncodeInt, TestProgram.DecodeInt, default, Token).AsTask();
        peer.Start();

        var failure = await Assert.ThrowsAsync<VirtConnectionLostException>(() => call);

        Assert.Equal($"no call waiting for reply with prog {TestProgram.Number} vers 1 serial 9", failure.Message);
    }

    [Fact]
    public async Task GivenAReplyThatCannotBeRead_WhenItComes_ThenOnlyItsCallFails()
    {
        byte[] empty = Bytes.Frame<object?>(Bytes.Header(TestProgram.Double, FrameType.Reply, 0), null, null);
        await using var peer = new ClientPeer(new ScriptedLink(empty, Bytes.Reply(TestProgram.Double, 1, 5)), new ClientPeerOptions());
        var first = peer.CallAsync(TestProgram.Double, 1, TestProgram.EncodeInt, TestProgram.DecodeInt, default, Token).AsTask();
        var second = peer.CallAsync(TestProgram.Double, 1, TestProgram.EncodeInt, TestProgram.DecodeInt, default, Token).AsTask();
        peer.Start();

        var failure = await Assert.ThrowsAsync<VirtException>(() => first);

        Assert.Equal((VirtErrorCode.Rpc, "Unable to decode message payload"), (failure.Code, failure.Message));
        Assert.Equal(5, await second);
    }

    private static bool EndsWellAtServer(byte[] bytes)
    {
        var log = new FakeLogger();
        var peer = new ServerPeer(new ScriptedLink(Cut(bytes)), new FakeHandler(), new ServerPeerOptions { Logger = log });
        bool ended = peer.RunAsync(CancellationToken.None).Wait(TimeSpan.FromSeconds(10));
        return ended && peer.Reason is { } reason && ForeseenEnds.Contains(reason.Code) && log.Worst < LogLevel.Warning && peer.CallsInFlight == 0;
    }

    private static bool EndsWellAtClient(byte[] bytes)
    {
        var peer = new ClientPeer(new ScriptedLink(Cut(bytes)), new ClientPeerOptions());
        var call = peer.CallAsync(TestProgram.Double, 1, TestProgram.EncodeInt, TestProgram.DecodeInt, default, CancellationToken.None).AsTask();
        peer.Start();
        bool ended = Task.WhenAny(call, Task.Delay(TimeSpan.FromSeconds(10))).GetAwaiter().GetResult() == call;
        return ended
            && (call.IsCompletedSuccessfully || call.Exception?.InnerException is VirtException)
            && ForeseenEnds.Contains(peer.Closed.GetAwaiter().GetResult().Code);
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Cut(byte[] bytes) => bytes.Chunk(1000).Select(chunk => (ReadOnlyMemory<byte>)chunk);

    // Frames that are nearly right get further in than noise does.
    private static Arbitrary<byte[]> Frames()
    {
        var frame =
            from program in Gen.Elements(TestProgram.Number, TestProgram.Number, 0x6b656570u, 7u)
            from procedure in Gen.Choose(0, 8)
            from type in Gen.Choose(0, 7)
            from serial in Gen.Choose(0, 2)
            from status in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
            from payload in Gen.Frequency((3, Gen.Constant(new byte[] { 0, 0, 0, 3 })), (2, ArbMap.Default.GeneratorFor<byte[]>()))
            from length in Gen.Frequency((30, Gen.Constant(0)), (1, Gen.Choose(-40, 40)))
            select Build([program, 1, (uint)procedure, (uint)type, (uint)serial, (uint)status], payload, length);
        return frame.ArrayOf().Select(frames => frames.SelectMany(bytes => bytes).ToArray()).ToArbitrary();
    }

    private static byte[] Build(uint[] words, byte[] payload, int error)
    {
        byte[] bytes = new byte[FrameLimits.MinLength + payload.Length];
        BinaryPrimitives.WriteInt32BigEndian(bytes, bytes.Length + error);
        for (int i = 0; i < words.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(4 + (4 * i)), words[i]);
        }

        payload.CopyTo(bytes, FrameLimits.MinLength);
        return bytes;
    }
}
