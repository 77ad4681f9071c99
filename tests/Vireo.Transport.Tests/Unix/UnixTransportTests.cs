using System.Net.Sockets;
using Vireo.Errors;
using Vireo.Transport.Opening;
using Vireo.Transport.Tests.Fixtures;
using Vireo.Transport.Transports;
using Vireo.Transport.Unix;
using Vireo.Transport.Uris;

namespace Vireo.Transport.Tests.Unix;

/// <summary>Which socket is found, and what is said when none is.</summary>
public sealed class UnixTransportTests
{
    private static readonly TransportEnvironment Environment = new()
    {
        IsRoot = false,
        HomeFolder = "/home/me",
        UserRuntimeFolder = "/run/user/7/libvirt",
        SystemRuntimeFolder = "/var/run/libvirt",
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("qemu:///system", "/var/run/libvirt/virtqemud-sock /var/run/libvirt/libvirt-sock")]
    [InlineData("qemud+unix:///system", "/var/run/libvirt/virtqemud-sock /var/run/libvirt/libvirt-sock")]
    [InlineData("xend+unix:///", "/var/run/libvirt/virtxend-sock /var/run/libvirt/libvirt-sock")]
    [InlineData("qemud+unix:///session", "/run/user/7/libvirt/virtqemud-sock /run/user/7/libvirt/libvirt-sock")]
    [InlineData("test+unix:///default", "/run/user/7/libvirt/virttestd-sock /run/user/7/libvirt/libvirt-sock")]
    [InlineData("qemu+unix:///system?mode=legacy", "/var/run/libvirt/libvirt-sock")]
    [InlineData("qemu+unix:///system?mode=direct", "/var/run/libvirt/virtqemud-sock")]
    [InlineData("qemu+unix:///system?socket=/x&mode=direct", "/x")]
    public void GivenAUri_WhenItsSocketsAreLookedFor_ThenTheyAreLibvirts(string uri, string expected) =>
        Assert.Equal(expected, string.Join(' ', UnixSocketSearch.Find(RemoteUri.Parse(uri), new TransportOptions { Environment = Environment })));

    [Fact]
    public void GivenRoot_WhenASessionIsAskedFor_ThenTheSystemsSocketsAreUsed() => Assert.Equal(
        ["/var/run/libvirt/virtqemud-sock", "/var/run/libvirt/libvirt-sock"],
        UnixSocketSearch.Find(RemoteUri.Parse("qemu:///session"), new TransportOptions { Environment = Environment with { IsRoot = true } }));

    [Fact]
    public void GivenReadOnly_WhenTheSystemsSocketsAreLookedFor_ThenTheyAreTheReadOnlyOnes() => Assert.Equal(
        ["/var/run/libvirt/virtqemud-sock-ro", "/var/run/libvirt/libvirt-sock-ro"],
        UnixSocketSearch.Find(RemoteUri.Parse("qemu:///system"), new TransportOptions { Environment = Environment, IsReadOnly = true }));

    [Fact]
    public void GivenNoRuntimeFolder_WhenASessionsSocketsAreLookedFor_ThenTheyAreInTheHome() => Assert.Equal(
        "/home/me/.cache/libvirt/virtqemud-sock",
        UnixSocketSearch.Find(RemoteUri.Parse("qemu:///session"), new TransportOptions { Environment = Environment with { UserRuntimeFolder = null } })[0]);

    [Fact]
    public void GivenNoDriver_WhenModeIsDirect_ThenTheDriversDaemonsAreTried() =>
        Assert.Contains("/run/user/7/libvirt/virtqemud-sock", UnixSocketSearch.Find(RemoteUri.Probe, new TransportOptions { Environment = Environment }));

    [Fact]
    public async Task GivenALegacyDaemonOnly_WhenConnected_ThenItIsFound()
    {
        using var folder = new TemporaryFolder();
        await using var daemon = EchoListener.OnUnix(folder.File("libvirt-sock"));

        await using var link = await TransportConnector.ConnectAsync(RemoteUri.Parse("qemu+unix:///system"), In(folder), Token);

        Assert.Equal($"unix:{folder.File("libvirt-sock")}", link.Description);
        await EchoListener.AssertEchoesAsync(link, Token);
    }

    [Fact]
    public async Task GivenBothDaemons_WhenConnected_ThenTheDriversOwnIsUsed()
    {
        using var folder = new TemporaryFolder();
        await using var legacy = EchoListener.OnUnix(folder.File("libvirt-sock"));
        await using var direct = EchoListener.OnUnix(folder.File("virtqemud-sock"));

        await using var link = await TransportConnector.ConnectAsync(RemoteUri.Parse("qemu+unix:///system"), In(folder), Token);

        Assert.Equal($"unix:{folder.File("virtqemud-sock")}", link.Description);
    }

    [Fact]
    public async Task GivenNoSocket_WhenConnected_ThenTheErrorIsLibvirtsAndListsWhatWasTried()
    {
        using var folder = new TemporaryFolder();

        var error = await Assert.ThrowsAsync<VirtException>(
            () => TransportConnector.ConnectAsync(RemoteUri.Parse("qemu+unix:///system"), In(folder), Token).AsTask());

        Assert.Equal(VirtErrorCode.SystemError, error.Code);
        Assert.Equal(VirtErrorDomain.Rpc, error.ErrorDomain);
        Assert.Equal(
            $"Failed to connect socket to '{folder.File("libvirt-sock")}': No such file or directory\n"
            + $"also tried '{folder.File("virtqemud-sock")}': No such file or directory",
            error.Message);
    }

    [Fact]
    public async Task GivenASocketThatNobodyListensOn_WhenConnected_ThenItIsTheFirstThatTheErrorNames()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("virtqemud-sock");
        using (var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified))
        {
            socket.Bind(new UnixDomainSocketEndPoint(path));
        }

        await File.WriteAllTextAsync(path, "", Token);
        var error = await Assert.ThrowsAsync<VirtException>(
            () => TransportConnector.ConnectAsync(RemoteUri.Parse("qemu+unix:///system"), In(folder), Token).AsTask());

        Assert.StartsWith($"Failed to connect socket to '{path}': Connection refused\n", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GivenADaemonWhoseQueueIsFull_WhenItAccepts_ThenTheConnectionIsMadeAfterAll()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux refuses at once");
        using var folder = new TemporaryFolder();
        string path = folder.File("libvirt-sock");
        using var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(path));
        listener.Listen(0);
        using var first = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await first.ConnectAsync(new UnixDomainSocketEndPoint(path), Token);

        var connecting = TransportConnector.ConnectAsync(RemoteUri.Parse($"test+unix:///default?socket={path}"), new TransportOptions(), Token).AsTask();
        Assert.False(connecting.IsCompleted);
        using var accepted = await listener.AcceptAsync(Token);

        await using var link = await connecting;
        Assert.Equal($"unix:{path}", link.Description);
    }

    [Theory]
    [InlineData("/nonexistent/x", "No such file or directory")]
    [InlineData("", "Connection refused")]
    public async Task GivenABadSocket_WhenConnected_ThenTheErrorIsLibvirts(string path, string reason)
    {
        var error = await Assert.ThrowsAsync<VirtException>(
            () => TransportConnector.ConnectAsync(RemoteUri.Parse($"test+unix:///default?socket={path}"), new TransportOptions(), Token).AsTask());

        Assert.Equal($"Failed to connect socket to '{path}': {reason}", error.Message);
    }

    [Fact]
    public async Task GivenAPathThatIsTooLong_WhenConnected_ThenTheErrorSaysSo()
    {
        var error = await Assert.ThrowsAsync<VirtException>(
            () => TransportConnector.ConnectAsync(RemoteUri.Parse($"test+unix:///default?socket=/{new string('x', 200)}"), new TransportOptions(), Token).AsTask());

        Assert.EndsWith("File name too long", error.Message, StringComparison.Ordinal);
    }

    private static TransportOptions In(TemporaryFolder folder) =>
        new() { Environment = Environment with { SystemRuntimeFolder = folder.Path } };
}
