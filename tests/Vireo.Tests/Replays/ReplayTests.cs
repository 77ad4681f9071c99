using Vireo.Rpc.Links;

namespace Vireo.Tests.Replays;

/// <summary>A session with libvirtd means the same wherever the daemon's bytes are cut, and the client asks as it did.</summary>
public class ReplayTests
{
    private const int ByteByByte = 0;

    private static readonly IReadOnlyList<RecordedFrame> Session = RecordedFrame.Load("libvirtd-9.0.0.session");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhenARecordedSessionIsCutAnywhere_ThenEverythingIsAnsweredAsBefore()
    {
        int length = Session.Where(frame => !frame.IsOfClient).Sum(frame => frame.Bytes.Length);
        string expected = await RunAsync(length);

        Assert.Contains("TEST", expected, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("NoDomain", expected, StringComparison.Ordinal);
        Assert.Equal(expected, await RunAsync(ByteByByte));
        for (int cut = 1; cut < length; cut++)
        {
            Assert.Equal(expected, await RunAsync(cut));
        }
    }

    private static async Task<string> RunAsync(int cut)
    {
        await using ReplayLink link = new(Session, cut);
        return await ReplayedSession.RunAsync(new VirtConnectionOptions { Connect = (_, _) => ValueTask.FromResult<Link>(link) }, Token);
    }
}
