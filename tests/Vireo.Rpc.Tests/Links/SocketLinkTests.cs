using System.Net.Sockets;
using Microsoft.Win32.SafeHandles;
using Vireo.Rpc.Links;
using Vireo.Rpc.Tests.Peers;

namespace Vireo.Rpc.Tests.Links;

/// <summary>Waiting for a socket, and looking without waiting.</summary>
public sealed class SocketLinkTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly List<SafeFileHandle> None = [];

    public static TheoryData<AddressFamily> Families => [AddressFamily.Unix, AddressFamily.InterNetwork];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Families))]
    public async Task GivenNothingToReceive_WhenSomethingComes_ThenTheWaitEndsAndItIsThere(AddressFamily family)
    {
        var (near, far) = SocketPair.Create(family);
        await using var link = new SocketLink(near, "near");
        using Socket other = far;

        for (byte i = 0; i < 3; i++)
        {
            Task wait = link.WaitToReceiveAsync(Token).AsTask();
            Assert.False(wait.IsCompleted);
            await other.SendAsync(new[] { i }, SocketFlags.None, Token);
            await wait.WaitAsync(Patience, Token);

            var buffer = new byte[8];
            Assert.Equal(1, await link.ReceiveAsync(buffer, None, Token));
            Assert.Equal(i, buffer[0]);
        }
    }

    [Theory]
    [MemberData(nameof(Families))]
    public async Task WhenLookedWithoutWaiting_ThenOnlyWhatIsThereIsReceived(AddressFamily family)
    {
        var (near, far) = SocketPair.Create(family);
        await using var link = new SocketLink(near, "near");
        using Socket other = far;
        Assert.SkipUnless(link.CanTryReceive, "looking needs Linux");
        Assert.True(link.TryReceive(new byte[8], None) < 0);

        await other.SendAsync(new byte[3], SocketFlags.None, Token);
        await link.WaitToReceiveAsync(Token).AsTask().WaitAsync(Patience, Token);

        Assert.Equal(3, link.TryReceive(new byte[8], None));
        other.Dispose();
        await link.WaitToReceiveAsync(Token).AsTask().WaitAsync(Patience, Token);
        Assert.Equal(0, link.TryReceive(new byte[8], None));
    }

    [Theory]
    [MemberData(nameof(Families))]
    public async Task GivenAWait_WhenTheLinkIsBroken_ThenItEndsAndReceivingFails(AddressFamily family)
    {
        var (near, far) = SocketPair.Create(family);
        await using var link = new SocketLink(near, "near");
        using Socket other = far;
        Task<int> receive = link.ReceiveAsync(new byte[8], None, Token).AsTask();

        link.Abort();

        await Assert.ThrowsAsync<IOException>(() => receive.WaitAsync(Patience, Token));
        await Assert.ThrowsAsync<IOException>(async () => await link.WaitToReceiveAsync(Token));
    }
}
