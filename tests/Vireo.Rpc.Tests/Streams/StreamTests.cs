using System.Security.Cryptography;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Frames;
using Vireo.Rpc.Streams;
using Vireo.Rpc.Tests.Peers;

namespace Vireo.Rpc.Tests.Streams;

public sealed class StreamTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(FrameLimits.StreamChunk)]
    [InlineData((3 * FrameLimits.StreamChunk) + 7)]
    [InlineData(9_000_000)]
    public async Task GivenADownload_WhenReadToItsEnd_ThenAllBytesAreTheSame(int size)
    {
        byte[] data = RandomNumberGenerator.GetBytes(size);
        await using var peers = PeerPair.OverSockets();
        var pumping = Serve(peers, TestProgram.Download, async stream =>
        {
            await stream.SendAsync(data, Token);
            await stream.FinishAsync(Token);
        });

        await using var stream = await peers.OpenAsync(TestProgram.Download, Token);
        byte[] received = await ReadAllAsync(stream);
        await stream.FinishAsync(Token);

        Assert.Equal(data, received);
        await await pumping;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(9_000_000)]
    public async Task GivenAnUpload_WhenFinished_ThenTheDaemonHasAllBytes(int size)
    {
        byte[] data = RandomNumberGenerator.GetBytes(size);
        await using var peers = PeerPair.OverSockets();
        byte[] received = [];
        var pumping = Serve(peers, TestProgram.Upload, async stream =>
        {
            received = await ReadAllAsync(stream);
            await stream.FinishAsync(Token);
        });

        await using var stream = await peers.OpenAsync(TestProgram.Upload, Token);
        await stream.SendAsync(data, Token);
        await stream.FinishAsync(Token);

        Assert.Equal(data, received);
        await await pumping;
    }

    [Fact]
    public async Task GivenHoles_WhenSentEitherWay_ThenTheyComeInOrder()
    {
        await using var peers = PeerPair.InMemory();
        List<StreamPart> atDaemon = [];
        var pumping = Serve(peers, TestProgram.Upload with { Stream = StreamDirection.Both }, async stream =>
        {
            for (var part = await stream.ReceiveAsync(new byte[10], Token); !part.IsEnd; part = await stream.ReceiveAsync(new byte[10], Token))
            {
                atDaemon.Add(part);
                await stream.SendHoleAsync(part.Hole + part.Bytes, Token);
            }

            await stream.FinishAsync(Token);
        });

        await using var stream = await peers.OpenAsync(TestProgram.Upload, Token);
        await stream.SendHoleAsync(1L << 40, Token);
        await stream.SendAsync(new byte[3], Token);
        var first = await stream.ReceiveAsync(new byte[10], Token);
        var second = await stream.ReceiveAsync(new byte[10], Token);
        await stream.FinishAsync(Token);

        Assert.Equal([new StreamPart(0, 1L << 40), new StreamPart(3, 0)], atDaemon);
        Assert.Equal(1L << 40, first.Hole);
        Assert.Equal(3, second.Hole);
        await await pumping;
    }

    [Fact]
    public async Task WhenTheDaemonAborts_ThenTheClientGetsItsReason()
    {
        await using var peers = PeerPair.InMemory();
        var reason = VirtException.Create(VirtErrorCode.OperationFailed, VirtErrorDomain.Storage, "disk on fire");
        var pumping = Serve(peers, TestProgram.Download, stream => stream.AbortAsync(reason).AsTask());

        await using var stream = await peers.OpenAsync(TestProgram.Download, Token);
        var failure = await Assert.ThrowsAsync<VirtException>(() => stream.ReceiveAsync(new byte[10], Token).AsTask());

        Assert.Equal((VirtErrorCode.OperationFailed, "disk on fire"), (failure.Code, failure.Message));
        await Assert.ThrowsAsync<VirtException>(() => stream.SendAsync(new byte[1], Token).AsTask());
        await Assert.ThrowsAsync<VirtException>(() => stream.FinishAsync(Token).AsTask());
        await await pumping;
    }

    [Fact]
    public async Task WhenTheClientDisposesAnUnfinishedStream_ThenTheDaemonSeesItAborted()
    {
        await using var peers = PeerPair.InMemory();
        var pumping = Serve(peers, TestProgram.Upload, async stream =>
        {
            var failure = await Assert.ThrowsAsync<VirtException>(() => ReadAllAsync(stream));
            Assert.Equal(VirtErrorCode.OperationAborted, failure.Code);
        });

        var stream = await peers.OpenAsync(TestProgram.Upload, Token);
        await stream.DisposeAsync();

        await await pumping;
        Assert.Equal(2, await peers.DoubleAsync(1, Token));
    }

    [Fact]
    public async Task WhenTheDaemonDisposesAnUnfinishedStream_ThenTheClientSeesItAborted()
    {
        await using var peers = PeerPair.InMemory();
        _ = Serve(peers, TestProgram.Download, stream => stream.DisposeAsync().AsTask());

        await using var stream = await peers.OpenAsync(TestProgram.Download, Token);
        var failure = await Assert.ThrowsAsync<VirtException>(() => ReadAllAsync(stream));

        Assert.Equal(VirtErrorCode.OperationAborted, failure.Code);
    }

    [Fact]
    public async Task WhenTheClientFinishesADownloadEarly_ThenItIsTold_AndTheDaemonStops()
    {
        await using var peers = PeerPair.InMemory();
        var pumping = Serve(peers, TestProgram.Download, async stream =>
        {
            try
            {
                while (true)
                {
                    await stream.SendAsync(new byte[100_000], Token);
                }
            }
            catch (VirtException e)
            {
                await stream.AbortAsync(e);
            }
        });

        await using var stream = await peers.OpenAsync(TestProgram.Download, Token);
        await stream.ReceiveAsync(new byte[10], Token);
        await stream.FinishAsync(Token);

        await await pumping;
    }

    [Fact]
    public async Task GivenADaemonThatDoesNotConsume_WhenTheClientSends_ThenItWaits_AndOtherClientsDoNot()
    {
        await using var peers = PeerPair.OverSockets();
        var consume = new TaskCompletionSource();
        long received = 0;
        var pumping = Serve(peers, TestProgram.Upload, async stream =>
        {
            await consume.Task;
            received = (await ReadAllAsync(stream)).Length;
            await stream.FinishAsync(Token);
        });
        await using var stream = await peers.OpenAsync(TestProgram.Upload, Token);

        var sending = stream.SendAsync(new byte[30_000_000], Token).AsTask();
        while (peers.Server.CallsInFlight < 5)
        {
            await Task.Yield();
        }

        Assert.False(sending.IsCompleted);
        Assert.Equal(5, peers.Server.CallsInFlight);
        consume.SetResult();
        await sending;
        await stream.FinishAsync(Token);
        Assert.Equal(30_000_000, received);
        await await pumping;
        Assert.Equal(0, peers.Server.CallsInFlight);
    }

    [Fact]
    public async Task GivenAClientThatDoesNotConsume_WhenTheDaemonSends_ThenItWaits()
    {
        await using var peers = PeerPair.OverSockets();
        long sent = 0;
        var pumping = Serve(peers, TestProgram.Download, async stream =>
        {
            for (int i = 0; i < 300; i++)
            {
                await stream.SendAsync(new byte[100_000], Token);
                Interlocked.Add(ref sent, 100_000);
            }

            await stream.FinishAsync(Token);
        });
        await using var stream = await peers.OpenAsync(TestProgram.Download, Token);
        await stream.ReceiveAsync(new byte[1], Token);

        Assert.True(Interlocked.Read(ref sent) < 30_000_000);
        Assert.Equal(30_000_000 - 1, (await ReadAllAsync(stream)).Length);
        await stream.FinishAsync(Token);
        await await pumping;
    }

    [Fact]
    public async Task GivenManyStreams_WhenUsedAtOnce_ThenEachGetsItsOwnData()
    {
        await using var peers = PeerPair.OverSockets();
        peers.Handler.OnCall = call =>
        {
            byte mark = (byte)call.Header.Serial;
            _ = PumpAsync(call.OpenStream(TestProgram.Download, allowsHoles: false), mark);
            return call.ReplyAsync(ValueTask.CompletedTask);
        };

        await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            await using var stream = await peers.OpenAsync(TestProgram.Download, Token);
            byte[] received = await ReadAllAsync(stream);
            await stream.FinishAsync(Token);
            Assert.Equal(700_000, received.Length);
            Assert.Single(received.Distinct());
        }));

        static async Task PumpAsync(RpcStream stream, byte mark)
        {
            byte[] data = new byte[70_000];
            data.AsSpan().Fill(mark);
            for (int i = 0; i < 10; i++)
            {
                await stream.SendAsync(data, CancellationToken.None);
            }

            await stream.FinishAsync(CancellationToken.None);
        }
    }

    [Fact]
    public async Task WhenTheConnectionEnds_ThenBothEndsOfAStreamFail()
    {
        await using var peers = PeerPair.InMemory();
        var pumping = Serve(peers, TestProgram.Upload, async stream =>
            await Assert.ThrowsAsync<VirtConnectionLostException>(() => ReadAllAsync(stream)));
        await using var stream = await peers.OpenAsync(TestProgram.Upload, Token);
        var receiving = stream.ReceiveAsync(new byte[1], Token).AsTask();

        peers.Server.Abort();

        await Assert.ThrowsAsync<VirtConnectionLostException>(() => receiving);
        await Assert.ThrowsAsync<VirtConnectionLostException>(() => stream.FinishAsync(Token).AsTask());
        await await pumping;
    }

    [Fact]
    public async Task WhenTheOpeningCallFails_ThenTheStreamDoesToo()
    {
        await using var peers = PeerPair.InMemory();
        var opened = new TaskCompletionSource<RpcStream>();
        peers.Handler.OnCall = call =>
        {
            opened.SetResult(call.OpenStream(TestProgram.Download, allowsHoles: false));
            throw VirtException.Create(VirtErrorCode.NoStorageVol, VirtErrorDomain.Storage, "no such volume");
        };
        await using var stream = peers.Client.CreateStream();

        await Assert.ThrowsAsync<VirtNotFoundException>(() =>
            peers.Client.CallAsync<object?>(TestProgram.Download, null, null, new(stream), Token).AsTask());

        await Assert.ThrowsAsync<VirtNotFoundException>(() => stream.ReceiveAsync(new byte[1], Token).AsTask());
        await Assert.ThrowsAsync<VirtNotFoundException>(() => opened.Task.Result.SendAsync(new byte[1], Token).AsTask());
    }

    [Fact]
    public async Task GivenAnOpeningCallThatWasGivenUp_WhenItsReplyComes_ThenTheDaemonsEndIsAborted()
    {
        await using var peers = PeerPair.InMemory();
        var reply = new TaskCompletionSource();
        var opened = new TaskCompletionSource<RpcStream>();
        peers.Handler.OnCall = call =>
        {
            opened.SetResult(call.OpenStream(TestProgram.Upload, allowsHoles: false));
            return call.ReplyAsync(new ValueTask(reply.Task));
        };
        using var patience = new CancellationTokenSource();
        var stream = peers.Client.CreateStream();
        var opening = peers.Client.CallAsync<object?>(TestProgram.Upload, null, null, new(stream), patience.Token).AsTask();
        var daemonEnd = await opened.Task;

        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => opening);
        await stream.DisposeAsync();
        reply.SetResult();

        var failure = await Assert.ThrowsAsync<VirtException>(() => daemonEnd.ReceiveAsync(new byte[1], Token).AsTask());
        Assert.Equal(VirtErrorCode.OperationAborted, failure.Code);
    }

    private static Task<Task> Serve(PeerPair peers, ProcedureInfo procedure, Func<RpcStream, Task> pump)
    {
        var pumping = new TaskCompletionSource<Task>();
        peers.Handler.OnCall = call =>
        {
            if (call.Header.Procedure != procedure.Number)
            {
                return call.ReplyAsync(ValueTask.FromResult(2), TestProgram.EncodeInt);
            }

            pumping.SetResult(pump(call.OpenStream(procedure, allowsHoles: true)));
            return call.ReplyAsync(ValueTask.CompletedTask);
        };
        return pumping.Task;
    }

    private static async Task<byte[]> ReadAllAsync(RpcStream stream)
    {
        using var all = new MemoryStream();
        byte[] buffer = new byte[50_000];
        for (var part = await stream.ReceiveAsync(buffer, Token); !part.IsEnd; part = await stream.ReceiveAsync(buffer, Token))
        {
            all.Write(buffer, 0, part.Bytes);
        }

        return all.ToArray();
    }
}
