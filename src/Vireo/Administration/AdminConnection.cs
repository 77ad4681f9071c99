using Vireo.Calls;
using Vireo.Contract.Administration;
using Vireo.Errors;
using Vireo.Rpc.Links;
using Vireo.Rpc.Peers;
using Vireo.Sessions;
using Vireo.Transport.Opening;
using Vireo.Transport.Transports;
using Vireo.Transport.Uris;

namespace Vireo.Administration;

/// <summary>
/// An open connection to a daemon's admin socket, over which the daemon itself is governed: its servers, clients and logs. All members can
/// be used from any thread at once. Dispose it to close it.
/// </summary>
/// <remarks><c>virAdmConnectPtr</c>.</remarks>
public sealed class AdminConnection : IAsyncDisposable
{
    private readonly AdminSession _driver;
    private readonly DriverSession _session;
    private int _isDisposed;

    private AdminConnection(string uri, AdminSession driver)
    {
        _driver = driver;
        _session = new DriverSession(driver, isReadOnly: false);
        Uri = uri;
    }

    /// <summary>What is connected to (<c>virAdmConnectGetURI</c>).</summary>
    public string Uri { get; }

    /// <summary>
    /// Ends when the connection does, with the reason; it never fails (<c>virAdmConnectRegisterCloseCallback</c>,
    /// <c>virAdmConnectUnregisterCloseCallback</c>, <c>virAdmConnectIsAlive</c>).
    /// </summary>
    public Task<VirtException> Closed => _driver.Closed;

    /// <summary>What the daemon logs, and where.</summary>
    public AdminLogging Logging => new(_session);

    /// <summary>Opens a connection.</summary>
    /// <param name="uri">
    /// <c>libvirtd:///system</c>, <c>libvirtd:///session</c>, or another daemon's name in place of <c>libvirtd</c>; <c>?socket=PATH</c> names
    /// the socket outright. Null: <c>LIBVIRT_ADMIN_DEFAULT_URI</c> of the environment, else this user's own daemon.
    /// </param>
    /// <param name="options">How; null: the defaults.</param>
    /// <param name="cancellationToken">Gives up; what was opened is closed.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="VirtException">It could not be opened.</exception>
    /// <remarks><c>virAdmConnectOpen</c>.</remarks>
    public static async Task<AdminConnection> OpenAsync(
        string? uri = null,
        VirtConnectionOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new VirtConnectionOptions();
        RemoteUri target = AdminUri.Resolve(uri);
        TransportOptions transport = new()
        {
            Logger = options.Logger,
            TimeProvider = options.TimeProvider,
            ConnectTimeout = options.OpenTimeout,
        };
        Link link = await TransportConnector.ConnectAsync(target, transport, cancellationToken).ConfigureAwait(false);
        ClientPeer peer = new(link, new ClientPeerOptions { Logger = options.Logger, TimeProvider = options.TimeProvider });
        DeadlineCaller caller = new(peer, new CallDeadlines(options.CallTimeout, options.TimeProvider));
        AdminSession driver = new(peer, caller, options.TimeProvider);
        try
        {
            peer.Start();
            await new AdminDriver(caller).ConnectOpenAsync(0, cancellationToken).ConfigureAwait(false);
            return new AdminConnection(uri ?? target.Uri.ToString(), driver);
        }
        catch
        {
            await driver.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Tells which release of libvirt the daemon is, or is compatible with.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The version.</returns>
    /// <remarks><c>virAdmConnectGetLibVersion</c>.</remarks>
    public async Task<Version> GetLibraryVersionAsync(CancellationToken cancellationToken = default) =>
        LibvirtVersion.Read(await _session.Part<IAdminConnection>("virAdmConnectGetLibVersion")
            .ConnectGetLibVersionAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Lists the daemon's servers.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The servers.</returns>
    /// <remarks><c>virAdmConnectListServers</c>.</remarks>
    public async Task<IReadOnlyList<AdminServer>> ListServersAsync(CancellationToken cancellationToken = default)
    {
        (IReadOnlyList<AdminServerHandle> handles, _) = await _session.Part<IAdminConnection>("virAdmConnectListServers")
            .ConnectListServersAsync(true, 0, cancellationToken).ConfigureAwait(false);
        return [.. handles.Select(handle => new AdminServer(_session, handle))];
    }

    /// <summary>Finds a server by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The server.</returns>
    /// <exception cref="VirtNotFoundException">There is none of this name.</exception>
    /// <remarks><c>virAdmConnectLookupServer</c>.</remarks>
    public async Task<AdminServer> GetServerAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new AdminServer(_session, await _session.Part<IAdminConnection>("virAdmConnectLookupServer")
            .ConnectLookupServerAsync(name, 0, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Has the daemon end once nobody has been connected for some time.</summary>
    /// <param name="timeoutSeconds">The time in seconds; 0: never.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virAdmConnectSetDaemonTimeout</c>.</remarks>
    public async Task SetDaemonTimeoutAsync(uint timeoutSeconds, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IAdminConnection>("virAdmConnectSetDaemonTimeout")
            .ConnectSetDaemonTimeoutAsync(timeoutSeconds, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Ends the daemon.</summary>
    /// <param name="flags">What is kept.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virAdmConnectDaemonShutdown</c>.</remarks>
    public async Task ShutdownDaemonAsync(
        DaemonShutdownFlags flags = DaemonShutdownFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IAdminConnection>("virAdmConnectDaemonShutdown")
            .ConnectDaemonShutdownAsync(flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Closes the connection: calls that wait and calls that come fail. A second time does nothing.</summary>
    /// <returns>A task that ends when the daemon knows, or could have known.</returns>
    /// <remarks><c>virAdmConnectClose</c>.</remarks>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            _session.Close();
            await _driver.DisposeAsync().ConfigureAwait(false);
        }
    }
}
