using System.Runtime.CompilerServices;
using Microsoft.Extensions.Time.Testing;
using Vireo.Errors;
using Vireo.Rpc.Frames;

namespace Vireo.Tests.Hostile;

/// <summary>Whatever a daemon sends: no call waits for ever, and nothing stays behind.</summary>
public class HostileDaemonTests
{
    private const int GetHostname = 59;
    private const uint Remote = 0x20008086;
    private const uint Huge = 0x7fff_fff0;
    private const uint LongestFrame = (32 * 1024 * 1024) + 4;

    // A second on a machine that has nothing else to do.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    private static readonly byte[] Host = Wire.Text("host");

    private static readonly Dictionary<string, Func<FrameHeader, byte[]>> Fatal = new()
    {
        ["a length of nothing"] = _ => Wire.Words(0, 0, 0, 0, 0, 0, 0),
        ["a length below a header's"] = _ => Wire.Words(27, Remote, 1, GetHostname, 1, 0, 0),
        ["a length over the limit"] = _ => Wire.Words(LongestFrame + 1, Remote, 1, GetHostname, 1, 0, 0),
        ["a length below zero"] = _ => Wire.Words(uint.MaxValue, Remote, 1, GetHostname, 1, 0, 0),
        ["another protocol"] = _ => "HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray(),
        ["a serial that nobody used"] = call => Wire.Reply(call with { Serial = call.Serial + 1000 }, Host),
        ["another program"] = call => Wire.Reply(call with { Program = 0x20008087 }, Host),
        ["another version"] = call => Wire.Reply(call with { Version = 2 }, Host),
        ["another procedure"] = call => Wire.Reply(call with { Procedure = 4 }, Host),
        ["the same reply twice"] = call => [.. Wire.Reply(call, Host), .. Wire.Reply(call, Host)],
        ["a call of the daemon's"] = call => Wire.Frame(call, Host),
        ["a type that does not exist"] = call => Wire.Frame(call with { Type = (FrameType)77 }, Host),
        ["a reply that goes on"] = call => Wire.Frame(call with { Type = FrameType.Reply, Status = FrameStatus.Continue }, Host),
        ["a status that does not exist"] = call => Wire.Frame(call with { Type = FrameType.Reply, Status = (FrameStatus)9 }, Host),
        ["descriptors where none can be"] = call => [.. Wire.Frame(call with { Type = FrameType.ReplyWithDescriptors }, Wire.Words(1)), 0],
    };

    private static readonly Dictionary<string, Func<FrameHeader, byte[]>> FatalToTheCall = new()
    {
        ["no payload"] = call => Wire.Reply(call),
        ["half a payload"] = call => Wire.Reply(call, Host.AsSpan(0, 6)),
        ["a text longer than what comes"] = call => Wire.Reply(call, Wire.Words(400, 0)),
        ["a text of gigabytes"] = call => Wire.Reply(call, Wire.Words(Huge, 0)),
        ["an error without a word"] = call => Wire.Frame(call with { Type = FrameType.Reply, Status = FrameStatus.Error }),
        ["an error of noise"] = call => Wire.Frame(call with { Type = FrameType.Reply, Status = FrameStatus.Error }, Wire.Words(1, 2, 1, Huge, 5)),
    };

    private static readonly Dictionary<string, Func<FrameHeader, byte[]>> Harmless = new()
    {
        ["more than the payload"] = call => Wire.Reply(call, [.. Host, .. Wire.Words(1, 2, 3)]),
        ["an event that is not known"] = call => Before(call, Wire.Frame(Message(Remote, 9999), Host)),
        ["an event of a program that is not known"] = call => Before(call, Wire.Frame(Message(0x12345678, 1), Host)),
        ["an event of noise"] = call => Before(call, Wire.Frame(Message(Remote, 318), Wire.Words(Huge, 1))),
        ["an event that nobody asked for"] = call => Before(
            call, Wire.Frame(Message(Remote, 318), [.. Wire.Words(1), .. Wire.Text("web"), .. new byte[16], .. Wire.Words(1, 2, 0)])),
        ["a packet of no stream"] = call => Before(call, Wire.Frame(Packet(call, FrameStatus.Continue), Host)),
        ["the end of no stream"] = call => Before(call, Wire.Frame(Packet(call, FrameStatus.Ok))),
        ["the error of no stream"] = call => Before(call, Wire.Frame(Packet(call, FrameStatus.Error), Host)),
        ["a hole of no stream"] = call => Before(
            call, Wire.Frame(Packet(call, FrameStatus.Continue) with { Type = FrameType.StreamHole }, Wire.Words(0, 0, 0, 0))),
        ["a thousand pings"] = call => Before(
            call, [.. Enumerable.Repeat(Wire.Frame(Message(0x6b656570, 1)), 1000).SelectMany(ping => ping)]),
        ["pongs that nobody asked for"] = call => Before(call, Wire.Frame(Message(0x6b656570, 2))),
    };

    public static TheoryData<string> FatalNames => [.. Fatal.Keys];

    public static TheoryData<string> FatalToTheCallNames => [.. FatalToTheCall.Keys];

    public static TheoryData<string> HarmlessNames => [.. Harmless.Keys];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(FatalNames))]
    public async Task WhenTheDaemonCannotBeTrustedAnyMore_ThenEveryWaitingCallFailsSoon_AndNothingStays(string what)
    {
        WeakReference connection = await EndAsync(Fatal[what]);

        for (int i = 0; i < 50 && connection.IsAlive; i++)
        {
            GC.Collect();
            await Task.Delay(10, Token);
        }

        Assert.False(connection.IsAlive, "something holds on to the connection");
    }

    [Theory]
    [MemberData(nameof(FatalToTheCallNames))]
    public async Task WhenAReplyCannotBeRead_ThenItsCallFailsSoon_AndTheConnectionGoesOn(string what)
    {
        await using HandmadeDaemon daemon = new(GetHostname, FatalToTheCall[what]);
        await using VirtConnection connection = await daemon.OpenAsync();

        VirtException e = await Assert.ThrowsAnyAsync<VirtException>(() => connection.Node.GetHostNameAsync(Token).WaitAsync(Soon, Token));

        Assert.IsNotType<VirtConnectionLostException>(e);
        Assert.False(connection.Closed.IsCompleted);
        await Assert.ThrowsAnyAsync<VirtException>(() => connection.Node.GetHostNameAsync(Token).WaitAsync(Soon, Token));
    }

    [Theory]
    [MemberData(nameof(HarmlessNames))]
    public async Task WhenTheDaemonSendsWhatNobodyNeeds_ThenCallsAreAnswered(string what)
    {
        await using HandmadeDaemon daemon = new(GetHostname, Harmless[what]);
        await using VirtConnection connection = await daemon.OpenAsync();

        for (int i = 0; i < 3; i++)
        {
            Assert.Equal("host", await connection.Node.GetHostNameAsync(Token).WaitAsync(Soon, Token));
        }
    }

    [Fact]
    public async Task WhenTheDaemonClosesAtAnyByteOfAReply_ThenEveryWaitingCallFailsSoon()
    {
        int length = Wire.HeaderLength + Host.Length;
        for (int cut = 0; cut < length; cut++)
        {
            await using HandmadeDaemon daemon = new(GetHostname, call => Wire.Reply(call, Host)[..cut], closes: true);
            await using VirtConnection connection = await daemon.OpenAsync();
            Task<string> other = connection.GetDriverTypeAsync(Token);

            await Assert.ThrowsAsync<VirtConnectionLostException>(() => connection.Node.GetHostNameAsync(Token).WaitAsync(Soon, Token));
            await Assert.ThrowsAsync<VirtConnectionLostException>(() => other.WaitAsync(Soon, Token));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(28)]
    [InlineData(33)]
    public async Task GivenPartOfAReply_WhenNothingFollows_ThenEveryCallFailsAtItsDeadline(int bytes)
    {
        FakeTimeProvider clock = new();
        await using HandmadeDaemon daemon = new(GetHostname, call => Wire.Reply(call, Host)[..bytes]);
        VirtConnection connection = await daemon.OpenAsync(
            daemon.Options with { TimeProvider = clock, CallTimeout = TimeSpan.FromSeconds(9) });
        Task<string>[] calls = [connection.Node.GetHostNameAsync(Token), connection.GetDriverTypeAsync(Token)];

        clock.Advance(TimeSpan.FromSeconds(9));

        foreach (Task<string> call in calls)
        {
            VirtException e = await Assert.ThrowsAnyAsync<VirtException>(() => call.WaitAsync(Soon, Token));
            Assert.Equal(VirtErrorCode.OperationTimeout, e.Code);
        }

        Task closing = connection.DisposeAsync().AsTask();
        clock.Advance(TimeSpan.FromSeconds(2));
        await closing.WaitAsync(Soon, Token);
    }

    [Fact]
    public async Task GivenTheLongestFrameIsAnnounced_WhenNothingFollows_ThenNoMemoryIsTakenForIt()
    {
        await using HandmadeDaemon daemon = new(GetHostname, call => [.. Wire.Words(LongestFrame), .. Wire.Reply(call, Host)[4..]]);
        await using VirtConnection connection = await daemon.OpenAsync(daemon.Options with { CallTimeout = TimeSpan.FromMilliseconds(100) });

        long before = GC.GetTotalMemory(forceFullCollection: true);
        await Assert.ThrowsAnyAsync<VirtException>(() => connection.Node.GetHostNameAsync(Token).WaitAsync(Soon, Token));

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, LongestFrame / 2);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> EndAsync(Func<FrameHeader, byte[]> answer)
    {
        await using HandmadeDaemon daemon = new(GetHostname, answer);
        VirtConnection connection = await daemon.OpenAsync();
        Task<string>[] others = [.. Enumerable.Range(0, 5).Select(_ => connection.GetDriverTypeAsync(Token))];

        await Record.ExceptionAsync(() => connection.Node.GetHostNameAsync(Token).WaitAsync(Soon, Token));

        foreach (Task<string> other in others)
        {
            await Assert.ThrowsAsync<VirtConnectionLostException>(() => other.WaitAsync(Soon, Token));
        }

        Assert.IsType<VirtConnectionLostException>((await connection.Closed.WaitAsync(Soon, Token)).Error);
        await connection.DisposeAsync().AsTask().WaitAsync(Soon, Token);
        return new WeakReference(connection);
    }

    private static byte[] Before(FrameHeader call, byte[] extra) => [.. extra, .. Wire.Reply(call, Host)];

    private static FrameHeader Message(uint program, int procedure) => new(program, 1, procedure, FrameType.Message, 0, FrameStatus.Ok);

    private static FrameHeader Packet(FrameHeader call, FrameStatus status) =>
        call with { Type = FrameType.Stream, Serial = call.Serial + 500, Status = status };
}
