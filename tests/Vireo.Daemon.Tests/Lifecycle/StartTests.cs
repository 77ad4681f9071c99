using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using Vireo.Daemon.Lifecycle;
using Vireo.Daemon.Listeners;
using Vireo.Daemon.Tests.Fixtures;

namespace Vireo.Daemon.Tests.Lifecycle;

public sealed class StartTests
{
    private const int OpenToEveryone = 5103;

    [Fact]
    public async Task WhenStartedAndStopped_ThenTheSocketsComeAndGo()
    {
        using var folder = new TemporaryFolder();
        await using (await VirtDaemon.StartAsync(DaemonFixture.Options(folder.Path), TestContext.Current.CancellationToken))
        {
            Assert.Equal(["libvirt-admin-sock", "libvirt-sock", "libvirt-sock-ro"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order());
        }

        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Theory]
    [UnsupportedOSPlatform("windows")]
    [InlineData("", 0b111_000_000, 0b111_111_111)]
    [InlineData("auth_unix_rw = 'polkit'", 0b111_111_111, 0b111_111_111)]
    [InlineData("unix_sock_rw_perms = '0770'\nunix_sock_ro_perms = '0700'", 0b111_111_000, 0b111_000_000)]
    public async Task GivenSettings_WhenStarted_ThenTheSocketsHaveTheirModes(string configuration, int readWrite, int readOnly)
    {
        await using var fixture = await DaemonFixture.StartAsync(configuration);

        Assert.Equal((UnixFileMode)readWrite, File.GetUnixFileMode(fixture.Daemon.UnixSocket));
        Assert.Equal((UnixFileMode)readOnly, File.GetUnixFileMode(fixture.Daemon.ReadOnlyUnixSocket!));
    }

    [Fact]
    public async Task GivenASocketForEveryoneWithoutLogin_WhenStarted_ThenThatIsLogged()
    {
        await using var fixture = await DaemonFixture.StartAsync("unix_sock_rw_perms = '0777'");
        fixture.Logs.Expect(OpenToEveryone);

        Assert.Contains(fixture.Logs.Texts, text => text.Contains("lets every user of this host in", StringComparison.Ordinal));
    }

    [Fact]
    public async Task GivenALiveDaemon_WhenAnotherStartsOnItsSocket_ThenItRefusesAndSaysWhich()
    {
        await using var fixture = await DaemonFixture.StartAsync();
        string folder = Path.GetDirectoryName(fixture.Daemon.UnixSocket)!;

        var error = await FailAsync(DaemonFixture.Options(folder));

        Assert.Equal($"a live daemon already listens on the unix socket '{fixture.Daemon.UnixSocket}'", error.Message);
        using var client = await fixture.ConnectAsync();
        await client.OpenAsync();
    }

    [Fact]
    public async Task GivenASocketThatNobodyListensOn_WhenStarted_ThenItIsReplaced()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("libvirt-sock");
        using (var dead = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified))
        {
            dead.Bind(new UnixDomainSocketEndPoint(folder.File("other")));
            File.Move(folder.File("other"), path); // .NET would remove the file that it bound itself
        }

        await using var daemon = await VirtDaemon.StartAsync(DaemonFixture.Options(folder.Path), TestContext.Current.CancellationToken);

        using var client = await RawClient.ConnectAsync(new UnixDomainSocketEndPoint(path));
        await client.OpenAsync();
    }

    [Fact]
    public async Task GivenAFileThatIsNoSocket_WhenStarted_ThenItIsLeftAloneAndNamed()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("libvirt-sock");
        await File.WriteAllTextAsync(path, "precious", TestContext.Current.CancellationToken);

        var error = await FailAsync(DaemonFixture.Options(folder.Path));

        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Equal("precious", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("unix_sock_group = 'no-such-group'", "unix_sock_group: there is no group 'no-such-group'")]
    [InlineData("tcp_port = 'no-such-service'", "tcp_port: there is no port or service 'no-such-service'")]
    [InlineData("tcp_port = '65536'", "tcp_port: there is no port or service '65536'")]
    [InlineData("unix_sock_dir = '/no/such/folder'", "unix_sock_dir: there is no folder '/no/such/folder'")]
    public async Task GivenAListenerThatCannotBe_WhenStarted_ThenTheErrorNamesIt(string configuration, string message)
    {
        using var folder = new TemporaryFolder();

        var error = await FailAsync(DaemonFixture.Options(folder.Path, configuration));

        Assert.Equal(message, error.Message);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task GivenAPortThatIsTaken_WhenStarted_ThenTheErrorNamesItAndNothingIsLeft()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var folder = new TemporaryFolder();

        var error = await FailAsync(DaemonFixture.Options(folder.Path, $"tcp_port = '{((IPEndPoint)taken.LocalEndpoint).Port}'"));

        Assert.StartsWith($"cannot listen on {taken.LocalEndpoint}: ", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task GivenAFolderThatEveryoneMayWriteTo_WhenStarted_ThenItRefuses()
    {
        using var folder = new TemporaryFolder();
        File.SetUnixFileMode(folder.Path, (UnixFileMode)0b111_111_111);

        var error = await FailAsync(DaemonFixture.Options(folder.Path));

        Assert.Contains("everyone may write", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GivenAUsersDaemon_WhenStarted_ThenThereIsNoReadOnlySocket()
    {
        using var folder = new TemporaryFolder();

        await using var daemon = await VirtDaemon.StartAsync(
            DaemonFixture.Options(folder.Path) with { IsSystem = false },
            TestContext.Current.CancellationToken);

        Assert.Null(daemon.ReadOnlyUnixSocket);
        Assert.Equal([daemon.AdminUnixSocket, daemon.UnixSocket], Directory.GetFiles(folder.Path).Order());
    }

    private static async Task<ListenerException> FailAsync(VirtDaemonOptions options) =>
        await Assert.ThrowsAsync<ListenerException>(() => VirtDaemon.StartAsync(options, TestContext.Current.CancellationToken));
}
