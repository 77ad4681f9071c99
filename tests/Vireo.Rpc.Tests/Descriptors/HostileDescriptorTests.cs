using System.Net.Sockets;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;
using Vireo.Rpc.Frames;
using Vireo.Rpc.Links;
using Vireo.Rpc.Peers;
using Vireo.Rpc.Tests.Peers;

namespace Vireo.Rpc.Tests.Descriptors;

/// <summary>A client that breaks the rules of passing descriptors harms itself only, and leaves none behind.</summary>
[SupportedOSPlatform("linux")]
public sealed class HostileDescriptorTests
{
    private readonly List<int> _taken = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(33)]
    [InlineData(-1)]
    public async Task GivenMoreThanMayBeAnnounced_WhenAnnounced_ThenTheConnectionEnds(int announced)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "descriptors are passed on Linux only");
        var (client, peer, running) = Serve();
        using var raw = client;
        await using var daemon = peer;

        await raw.SendAsync(Announce(announced), Token);

        Assert.Equal(0, await raw.ReceiveAsync(new byte[1], Token));
        await running;
    }

    [Fact]
    public async Task GivenDescriptorsThatDoNotCome_WhenOtherBytesDo_ThenTheConnectionEnds()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "descriptors are passed on Linux only");
        var (client, peer, running) = Serve();
        using var raw = client;
        await using var daemon = peer;

        await raw.SendAsync(Announce(2), Token);
        await raw.SendAsync(Bytes.Call(TestProgram.Double, 2, 1), Token);

        Assert.Equal(0, await raw.ReceiveAsync(new byte[1], Token));
        await running;
        Assert.Equal("a descriptor was announced but did not come with its byte", peer.Reason?.Message);
    }

    [Fact]
    public async Task GivenOneMoreThanAnnounced_WhenTheNextCallComes_ThenTheConnectionEnds_AndAllAreClosed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "descriptors are passed on Linux only");
        var (client, peer, running) = Serve();
        using var raw = client;
        await using var daemon = peer;
        using var watched = new WatchedDescriptor();

        await raw.SendAsync(Announce(1), Token);
        watched.SendThrough(raw);
        watched.SendThrough(raw);
        await raw.SendAsync(Bytes.Call(TestProgram.Double, 2, 1), Token);

        await running;
        await watched.AllClosedAsync(Token);
        Assert.Equal([1], _taken);
    }

    [Fact]
    public async Task GivenDescriptorsThatNobodyAnnounced_WhenTheyComeWithAFramesOwnBytes_ThenTheyAreClosed_AndTheCallIsAnswered()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "descriptors are passed on Linux only");
        var (client, peer, running) = Serve();
        using var raw = client;
        await using var daemon = peer;
        using var watched = new WatchedDescriptor();

        // A frame's length begins with a byte of 0, and so does its type: a carrier byte is as good as any.
        byte[] call = Bytes.Call(TestProgram.Double, 2, 1);
        for (int i = 0; i < 200; i++)
        {
            watched.SendThrough(raw);
            await raw.SendAsync(call.AsMemory(1), Token);
            byte[] reply = new byte[32];
            Assert.Equal(32, await raw.ReceiveAsync(reply, Token));
        }

        raw.Dispose();
        await running;
        await watched.AllClosedAsync(Token);
        Assert.Equal(Enumerable.Repeat(0, 200), _taken);
    }

    [Fact]
    public async Task GivenDescriptorsThatTheHandlerDoesNotTake_WhenTheCallEnds_ThenTheyAreClosed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "descriptors are passed on Linux only");
        var (client, peer, _) = Serve(take: false);
        using var raw = client;
        await using var daemon = peer;
        using var watched = new WatchedDescriptor();

        await raw.SendAsync(Announce(32), Token);
        for (int i = 0; i < 32; i++)
        {
            watched.SendThrough(raw);
        }

        Assert.Equal(32, await raw.ReceiveAsync(new byte[100], Token));
        await watched.AllClosedAsync(Token);
    }

    [Fact]
    public async Task GivenALinkThatPassesNone_WhenAnnounced_ThenTheConnectionEnds()
    {
        var link = new ScriptedLink(Announce(1));
        await using var peer = new ServerPeer(link, new FakeHandler(), new ServerPeerOptions());

        await peer.RunAsync(Token);

        Assert.Equal("descriptors are announced, but scripted cannot pass them", peer.Reason?.Message);
        Assert.Empty(link.Sends);
    }

    private static byte[] Announce(int count) =>
        Bytes.Frame(Bytes.Header(TestProgram.Double, FrameType.CallWithDescriptors, 1), 1, TestProgram.EncodeInt, count);

    private (Socket Client, ServerPeer Peer, Task Running) Serve(bool take = true)
    {
        var handler = new FakeHandler
        {
            OnCall = call =>
            {
                if (take)
                {
                    using var descriptors = call.TakeDescriptors();
                    _taken.Add(descriptors.Handles.Count);
                }

                return call.ReplyAsync(ValueTask.FromResult(1), TestProgram.EncodeInt);
            },
        };
        var (client, server) = SocketPair.Create(AddressFamily.Unix);
        var peer = new ServerPeer(new SocketLink(server, "server"), handler, new ServerPeerOptions());
        return (client, peer, peer.RunAsync(Token));
    }

    /// <summary>
    /// A descriptor whose copies are counted by the one thing that tells: the other end of its socket sees the end when all are closed.
    /// </summary>
    private sealed class WatchedDescriptor : IDisposable
    {
        private readonly Socket _watcher;
        private readonly Socket _passed;

        internal WatchedDescriptor() => (_watcher, _passed) = SocketPair.Create(AddressFamily.Unix);

        public void Dispose()
        {
            _watcher.Dispose();
            _passed.Dispose();
        }

        internal void SendThrough(Socket socket)
        {
            using var handle = new SafeFileHandle(_passed.Handle, ownsHandle: false);
            Assert.Equal(0, LinuxMessages.SendDescriptor(socket.SafeHandle, handle));
        }

        internal async Task AllClosedAsync(CancellationToken cancellationToken)
        {
            _passed.Dispose();
            Assert.Equal(0, await _watcher.ReceiveAsync(new byte[1], cancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(10), cancellationToken));
        }
    }
}
