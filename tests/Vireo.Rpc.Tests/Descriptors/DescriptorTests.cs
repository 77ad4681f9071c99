using System.Net.Sockets;
using Microsoft.Win32.SafeHandles;
using Vireo.Errors;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Tests.Peers;

namespace Vireo.Rpc.Tests.Descriptors;

public sealed class DescriptorTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(32)]
    public async Task GivenDescriptors_WhenSentThereAndBack_ThenTheyAreTheSameFiles(int count)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "descriptors are passed on Linux only");
        using var files = new NumberedFiles(count);
        await using var peers = PeerPair.OverSockets();
        peers.Handler.OnCall = call => call.ReplyWithDescriptorsAsync(ValueTask.FromResult((7, call.TakeDescriptors())), TestProgram.EncodeInt);

        var (value, descriptors) = await CallAsync(peers, files.Open());
        using (descriptors)
        {
            Assert.Equal(7, value);
            Assert.Equal(files.Contents, descriptors.Handles.Select(NumberedFiles.Read));
        }
    }

    [Fact]
    public async Task GivenManyCallsInFlight_WhenAllCarryDescriptors_ThenEachGetsItsOwn()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "descriptors are passed on Linux only");
        using var files = new NumberedFiles(3);
        await using var peers = PeerPair.OverSockets();
        peers.Handler.OnCall = call => call.ReplyWithDescriptorsAsync(EchoAsync(call), TestProgram.EncodeInt);

        await Task.WhenAll(Enumerable.Range(0, 100).Select(async i =>
        {
            var (_, descriptors) = await CallAsync(peers, files.Open(i % 4));
            using (descriptors)
            {
                Assert.Equal(files.Contents.Take(i % 4), descriptors.Handles.Select(NumberedFiles.Read));
            }
        }));

        static async ValueTask<(int Value, PassedDescriptors Descriptors)> EchoAsync(IncomingCall call)
        {
            var taken = call.TakeDescriptors();
            await Task.Yield();
            return (0, taken);
        }
    }

    [Fact]
    public async Task GivenMoreThanAFrameMayCarry_WhenSent_ThenTheyAreRefusedBeforeAnythingLeaves()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "descriptors are passed on Linux only");
        using var files = new NumberedFiles(33);
        await using var peers = PeerPair.OverSockets();

        var descriptors = files.Open();
        var failure = await Assert.ThrowsAsync<VirtNotSupportedException>(() => CallAsync(peers, descriptors).AsTask());

        Assert.Equal("Too many FDs to send 33, expected 32 maximum", failure.Message);
        Assert.All(descriptors.Handles, handle => Assert.True(handle.IsClosed));
        Assert.Equal(2, await peers.DoubleAsync(1, Token));
    }

    [Fact]
    public async Task GivenALinkThatPassesNone_WhenSent_ThenTheyAreRefused()
    {
        using var files = new NumberedFiles(1);
        await using var peers = PeerPair.OverSockets(AddressFamily.InterNetwork);

        await Assert.ThrowsAsync<VirtNotSupportedException>(() => CallAsync(peers, files.Open()).AsTask());

        Assert.Equal(2, await peers.DoubleAsync(1, Token));
    }

    [Fact]
    public async Task GivenACallThatWasGivenUp_WhenItsReplyBringsDescriptors_ThenTheyAreClosed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "descriptors are passed on Linux only");
        await using var peers = PeerPair.OverSockets();
        var reply = new TaskCompletionSource<(int, PassedDescriptors)>();
        var arrived = new TaskCompletionSource();
        peers.Handler.OnCall = call =>
        {
            arrived.SetResult();
            return call.ReplyWithDescriptorsAsync(new ValueTask<(int, PassedDescriptors)>(reply.Task), TestProgram.EncodeInt);
        };
        using var patience = new CancellationTokenSource();
        var calling = CallAsync(peers, PassedDescriptors.None, patience.Token).AsTask();
        await arrived.Task;
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => calling);
        var (mine, theirs) = SocketPair.Create(AddressFamily.Unix);
        using var watched = mine;

        // The other socket's only descriptors are the one sent, which the sender closes, and the one received.
        var passed = new SafeFileHandle(theirs.SafeHandle.DangerousGetHandle(), ownsHandle: true);
        theirs.SafeHandle.SetHandleAsInvalid();
        reply.SetResult((0, new PassedDescriptors([passed])));

        Assert.Equal(0, await watched.ReceiveAsync(new byte[1], Token));
    }

    [Fact]
    public async Task WhenReceived_ThenNoChildInheritsThem()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "descriptors are passed on Linux only");
        using var files = new NumberedFiles(1);
        await using var peers = PeerPair.OverSockets();
        peers.Handler.OnCall = call => call.ReplyWithDescriptorsAsync(ValueTask.FromResult((7, call.TakeDescriptors())), TestProgram.EncodeInt);

        var (_, descriptors) = await CallAsync(peers, files.Open());
        using (descriptors)
        {
            string info = await File.ReadAllTextAsync($"/proc/self/fdinfo/{descriptors.Handles[0].DangerousGetHandle()}", Token);
            string flags = info.Split('\n').Single(line => line.StartsWith("flags:", StringComparison.Ordinal));
            const int closeOnExec = 0x80000; // 02000000 in fdinfo's octal
            Assert.Equal(closeOnExec, Convert.ToInt32(flags[6..].Trim(), 8) & closeOnExec);
        }
    }

    private static ValueTask<(int Value, PassedDescriptors Descriptors)> CallAsync(
        PeerPair peers,
        PassedDescriptors descriptors,
        CancellationToken? cancellationToken = null) =>
        peers.Client.CallForDescriptorsAsync(
            TestProgram.Descriptors, 1, TestProgram.EncodeInt, TestProgram.DecodeInt, new(null, descriptors), cancellationToken ?? Token);
}
