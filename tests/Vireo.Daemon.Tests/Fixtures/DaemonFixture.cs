using System.Net;
using System.Net.Sockets;
using Vireo.Contract.Drivers;
using Vireo.Daemon.Configuration;
using Vireo.Daemon.Lifecycle;
using Vireo.Daemon.Logs;

namespace Vireo.Daemon.Tests.Fixtures;

/// <summary>A daemon of a test's own, with the fake driver, in a temporary folder.</summary>
internal sealed class DaemonFixture : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;

    private DaemonFixture(TemporaryFolder folder, VirtDaemon daemon, RecordingLoggers logs, FakeDriverProvider driver)
    {
        _folder = folder;
        Daemon = daemon;
        Logs = logs;
        Driver = driver;
    }

    internal VirtDaemon Daemon { get; }

    internal FakeDriverProvider Driver { get; }

    internal RecordingLoggers Logs { get; }

    /// <summary>The logs that administrators change; the daemon itself logs to <see cref="Logs"/>.</summary>
    internal required LogRouter Administrated { get; init; }

    internal static async Task<DaemonFixture> StartAsync(
        string configuration = "", TimeProvider? timeProvider = null, IReadOnlyList<IDriverProvider>? drivers = null)
    {
        var folder = new TemporaryFolder();
        var driver = new FakeDriverProvider();
        var logs = new RecordingLoggers();
        var administrated = new LogRouter(LogPriority.Warning, "", "4:stderr", new LogOutput(LogPriority.Warning, LogDestination.StandardError), TimeProvider.System);
        try
        {
            var daemon = await VirtDaemon.StartAsync(
                Options(folder.Path, configuration) with
                {
                    Drivers = drivers ?? [driver],
                    Loggers = logs,
                    Logs = administrated,
                    TimeProvider = timeProvider ?? TimeProvider.System,
                },
                TestContext.Current.CancellationToken);
            return new DaemonFixture(folder, daemon, logs, driver) { Administrated = administrated };
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>The options of a daemon with both unix sockets and TCP, all open to anyone, unless the configuration says otherwise.</summary>
    internal static VirtDaemonOptions Options(string folder, string configuration = "")
    {
        string[] defaults = ["unix_sock_dir = '" + folder + "'", "auth_unix_rw = 'none'", "auth_unix_ro = 'none'", "listen_tls = 0", "listen_tcp = 1", "tcp_port = '0'", "listen_addr = '127.0.0.1'", "auth_tcp = 'none'", "audit_level = 0"];
        var used = defaults.Where(line => !configuration.Contains(line.Split(' ')[0] + " ", StringComparison.Ordinal));
        return new VirtDaemonOptions
        {
            Drivers = [new FakeDriverProvider()],
            Settings = SettingsFile.Parse("test.conf", string.Join('\n', used) + '\n' + configuration),
            Listen = true,
            IsSystem = true,
        };
    }

    internal Task<RawClient> ConnectAsync() => RawClient.ConnectAsync(new UnixDomainSocketEndPoint(Daemon.UnixSocket));

    internal Task<RawClient> ConnectReadOnlyAsync() => RawClient.ConnectAsync(new UnixDomainSocketEndPoint(Daemon.ReadOnlyUnixSocket ?? ""));

    internal IPEndPoint TcpAddress => new(IPAddress.Loopback, Daemon.TcpPort ?? 0);

    internal Task<RawClient> ConnectTcpAsync() => RawClient.ConnectAsync(TcpAddress);

    internal Task<RawClient> ConnectAdminAsync() => RawClient.ConnectAsync(new UnixDomainSocketEndPoint(Daemon.AdminUnixSocket ?? ""));

    public async ValueTask DisposeAsync()
    {
        await Daemon.DisposeAsync();
        Administrated.Dispose();
        _folder.Dispose();
        Logs.AssertQuiet();
    }
}
