using System.Globalization;
using Vireo.Contract.Authentication;
using Vireo.Daemon.Configuration;
using Vireo.Daemon.Lifecycle;
using Vireo.Drivers.Test;
using Vireo.Testing.Faults;

namespace Vireo.Testing;

/// <summary>
/// A libvirt daemon inside this process: the real protocol on a socket of its own in a temporary folder, the in-memory test driver behind it,
/// and faults at will. Any libvirt client can connect. Several may run at once; dispose each.
/// </summary>
public sealed class VirtTestServer : IAsyncDisposable
{
    private readonly VirtDaemon _daemon;
    private readonly string _folder;
    private readonly string _driverPath;
    private int _isDisposed;

    private VirtTestServer(VirtDaemon daemon, string folder, string driverPath, ServerFaults faults)
    {
        _daemon = daemon;
        _folder = folder;
        _driverPath = driverPath;
        Faults = faults;
    }

    /// <summary>Leads here over the unix socket; any libvirt client understands it.</summary>
    public string Uri => $"test+unix://{_driverPath}?socket={_daemon.UnixSocket}";

    /// <summary>Leads here over plain TCP; null: it is not listened for.</summary>
    public string? TcpUri => _daemon.TcpPort is { } port ? string.Create(CultureInfo.InvariantCulture, $"test+tcp://127.0.0.1:{port}{_driverPath}") : null;

    /// <summary>The path of the unix socket.</summary>
    public string Socket => _daemon.UnixSocket;

    /// <summary>How many clients are connected.</summary>
    public int ClientCount => _daemon.ClientCount;

    /// <summary>What goes wrong, from now on.</summary>
    public ServerFaults Faults { get; }

    /// <summary>Starts a server; when this returns, clients can connect.</summary>
    /// <param name="options">What it is like; null: the defaults.</param>
    /// <param name="cancellationToken">Gives up; nothing stays open.</param>
    /// <returns>The server.</returns>
    public static async Task<VirtTestServer> StartAsync(VirtTestServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new VirtTestServerOptions();

        // Short: the path of a unix socket has room for some hundred characters.
        string folder = Directory.CreateTempSubdirectory("vt").FullName;
        try
        {
            string path = "/default";
            if (options.Node is { } node)
            {
                path = Path.Combine(folder, "node.xml");
                await File.WriteAllTextAsync(path, node, cancellationToken).ConfigureAwait(false);
            }

            ServerFaults faults = new(options.TimeProvider);
            VirtDaemon daemon = await VirtDaemon.StartAsync(DaemonOptions(options, folder, faults), cancellationToken).ConfigureAwait(false);
            return new VirtTestServer(daemon, folder, path, faults);
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    /// <summary>Opens a connection to the server.</summary>
    /// <param name="options">How; null: the defaults.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The connection; the caller disposes it.</returns>
    public Task<VirtConnection> ConnectAsync(VirtConnectionOptions? options = null, CancellationToken cancellationToken = default) =>
        VirtConnection.OpenAsync(Uri, options, cancellationToken);

    /// <summary>Breaks the connections of all clients at once, as a daemon that crashes does. New ones are let in.</summary>
    public void DisconnectClients() => _daemon.DisconnectClients();

    /// <summary>Stops the server: clients are disconnected, calls that a fault holds back are let go. The socket is gone afterwards.</summary>
    /// <returns>A task that ends when nothing is left of it.</returns>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
        {
            return;
        }

        Faults.Clear();
        DisconnectClients();
        await _daemon.DisposeAsync().ConfigureAwait(false);
        Directory.Delete(_folder, recursive: true);
    }

    private static VirtDaemonOptions DaemonOptions(VirtTestServerOptions options, string folder, ServerFaults faults) => new()
    {
        Drivers = [new TestDriverProvider()],
        Settings = new DaemonSettings
        {
            UnixSockets = new UnixSocketSettings { Directory = folder },
            Authentication = new AuthenticationSettings
            {
                UnixReadOnly = AuthenticationType.None,
                UnixReadWrite = AuthenticationType.None,
                Tcp = AuthenticationType.None,
            },
            Network = new NetworkSettings { ListenTls = false, ListenTcp = options.ListenTcp, TcpPort = "0", ListenAddress = "127.0.0.1" },
            Service = new ServiceSettings { MaxClientRequests = options.MaxClientRequests },
        },
        Listen = options.ListenTcp,
        IsSystem = false,
        Loggers = options.Loggers,
        TimeProvider = options.TimeProvider,
        Between = (program, disconnect) => new FaultyProgram(
            options.Version is { } version ? new OldProgram(program, version) : program,
            faults,
            disconnect),
    };
}
