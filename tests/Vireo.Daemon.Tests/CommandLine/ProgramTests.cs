using System.Globalization;
using System.Net.Sockets;
using Vireo.Daemon.Tests.Fixtures;

namespace Vireo.Daemon.Tests.CommandLine;

public sealed class ProgramTests
{
    private const int Terminate = 15;
    private const int HangUp = 1;

    [Fact]
    public async Task WhenAskedForHelp_ThenEveryOptionOfLibvirtsDaemonIsThere()
    {
        var (exitCode, output, _) = await DaemonProcess.RunAsync("--help");

        Assert.Equal(0, exitCode);
        foreach (string option in (string[])["-f, --config", "-p, --pid-file", "-l, --listen", "-t, --timeout", "-d, --daemon", "-v, --verbose", "-V, --version", "-h, --help"])
        {
            Assert.Contains(option, output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task WhenAskedForTheVersion_ThenItIsWritten()
    {
        var (exitCode, output, _) = await DaemonProcess.RunAsync("-V");

        Assert.Equal(0, exitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", output);
    }

    [Theory]
    [InlineData("--bogus")]
    [InlineData("extra")]
    [InlineData("-f")]
    [InlineData("-t")]
    [InlineData("-t 0")]
    [InlineData("-t x")]
    [InlineData("--timeout=-1")]
    public async Task GivenAWrongCommandLine_WhenStarted_ThenItEndsWithOne(string arguments)
    {
        var (exitCode, _, errors) = await DaemonProcess.RunAsync(arguments.Split(' '));

        Assert.Equal(1, exitCode);
        Assert.NotEmpty(errors);
    }

    [Theory]
    [InlineData("bogus_key = 1", ":2: bogus_key: there is no such setting")]
    [InlineData("max_clients = 'x'", ":2: max_clients: expected an unsigned integer")]
    [InlineData("max_clients", ":2: configuration file syntax error: expecting an assignment")]
    [InlineData("log_outputs = '3:printer'", "Invalid log destination 'printer' for log output '3:printer'")]
    public async Task GivenAWrongConfiguration_WhenStarted_ThenItEndsWithOneAndNamesThePlace(string line, string message)
    {
        using var folder = new TemporaryFolder();
        string file = Configure(folder, line);

        var (exitCode, _, errors) = await DaemonProcess.RunAsync("-f", file, "-p", folder.File("pid"));

        Assert.Equal(1, exitCode);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task GivenAConfigurationThatIsNotThere_WhenStarted_ThenItEndsWithOneAndNamesIt()
    {
        var (exitCode, _, errors) = await DaemonProcess.RunAsync("--config", "/no/such/file.conf");

        Assert.Equal(1, exitCode);
        Assert.Contains("/no/such/file.conf", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GivenARunningDaemon_WhenTerminated_ThenItEndsWellAndLeavesNothing()
    {
        using var folder = new TemporaryFolder();
        string configuration = Configure(folder);
        using var process = DaemonProcess.Start("-f", configuration, "-p", folder.File("pid"));
        using var client = await ConnectAsync(process, folder);
        Assert.Equal(process.Id, int.Parse(await File.ReadAllTextAsync(folder.File("pid"), TestContext.Current.CancellationToken), CultureInfo.InvariantCulture));
        await client.OpenAsync("test:///default");

        process.Signal(HangUp);
        Assert.NotEmpty(await client.GetHostNameAsync());
        process.Signal(Terminate);

        Assert.Equal(0, (await process.EndAsync()).ExitCode);
        await client.AssertClosedAsync();
        Assert.Equal([configuration], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task GivenAPidFileInUse_WhenAnotherStarts_ThenItEndsWithOne_AndOnItsSocketWithSix()
    {
        using var folder = new TemporaryFolder();
        string configuration = Configure(folder);
        using var process = DaemonProcess.Start("-f", configuration, "-p", folder.File("pid"));
        using var client = await ConnectAsync(process, folder);

        var onPidFile = await DaemonProcess.RunAsync("-f", configuration, "-p", folder.File("pid"));
        var onSocket = await DaemonProcess.RunAsync("-f", configuration, "-p", folder.File("other"));

        Assert.Equal((1, 6), (onPidFile.ExitCode, onSocket.ExitCode));
        Assert.Contains(folder.File("pid"), onPidFile.Errors, StringComparison.Ordinal);
        Assert.Contains($"a live daemon already listens on the unix socket '{folder.File("libvirt-sock")}'", onSocket.Errors, StringComparison.Ordinal);
        await client.OpenAsync("test:///default");
    }

    [Fact]
    public async Task GivenATimeout_WhenNobodyComes_ThenItEndsByItself()
    {
        using var folder = new TemporaryFolder();

        var (exitCode, _, _) = await DaemonProcess.RunAsync("-f", Configure(folder), "-p", folder.File("pid"), "-t", "1");

        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task WhenStartedInTheBackground_ThenItServesWhenTheCommandReturns()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no background of this kind");
        using var folder = new TemporaryFolder();

        var (exitCode, _, errors) = await DaemonProcess.RunAsync("-d", "-f", Configure(folder), "-p", folder.File("pid"), "-t", "1");

        Assert.Equal((0, ""), (exitCode, errors));
        using (var client = await RawClient.ConnectAsync(new UnixDomainSocketEndPoint(folder.File("libvirt-sock"))))
        {
            await client.OpenAsync("");
            Assert.Equal("test:///default", await client.GetUriAsync());
        }

        await Eventually.TrueAsync(() => !File.Exists(folder.File("pid")), "the daemon did not end by itself");
    }

    private static string Configure(TemporaryFolder folder, string line = "")
    {
        string path = folder.File("vireod.conf");
        File.WriteAllText(path, $"unix_sock_dir = '{folder.Path}'; auth_unix_rw = 'none'; auth_unix_ro = 'none'\n{line}\n");
        return path;
    }

    private static async Task<RawClient> ConnectAsync(DaemonProcess process, TemporaryFolder folder)
    {
        await process.WaitForAsync(folder.File("libvirt-sock"));
        RawClient? client = null;
        await Eventually.TrueAsync(() => (client = TryConnect(folder.File("libvirt-sock"))) is not null, "the daemon does not listen");
        return client!; // it is what was waited for
    }

    private static RawClient? TryConnect(string path)
    {
        try
        {
            return RawClient.Connect(new UnixDomainSocketEndPoint(path));
        }
        catch (SocketException)
        {
            return null;
        }
    }
}
