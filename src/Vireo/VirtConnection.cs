using Vireo.Contract.Connections;
using Vireo.Contract.Drivers;
using Vireo.Contract.Uris;
using Vireo.Domains;
using Vireo.Errors;
using Vireo.Events;
using Vireo.HostInterfaces;
using Vireo.NetworkFilters;
using Vireo.Networks;
using Vireo.NodeDevices;
using Vireo.Nodes;
using Vireo.Parameters;
using Vireo.Secrets;
using Vireo.Sessions;
using Vireo.Storage;
using Vireo.Supervision;
using Vireo.Transport.Uris;

namespace Vireo;

/// <summary>
/// An open connection to a hypervisor's driver, here or behind a daemon. All members can be used from any thread at once. Cancelling a call
/// gives up its answer; the connection stays sound. Dispose it to close it; objects that were found through it need no disposing.
/// </summary>
/// <remarks><c>virConnectPtr</c>.</remarks>
public sealed class VirtConnection : IAsyncDisposable
{
    private readonly IDriver _driver;
    private readonly DriverSession _session;
    private readonly TaskCompletionSource<ConnectionEnd> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TimeProvider _time;
    private readonly StateFeed _states;
    private int _isDisposed;

    private VirtConnection(string uri, IDriver driver, EventReceiver receiver, VirtConnectionOptions options)
    {
        _driver = driver;
        _time = options.TimeProvider;
        _states = (driver as SupervisedSession)?.States ?? new StateFeed(_time.GetUtcNow());
        _session = new DriverSession(driver, options.IsReadOnly);
        Uri = uri;
        Events = new ConnectionEvents(
            driver as ILinkSource ?? new OnlyLink(driver),
            options.IsReadOnly,
            new EventQueueOptions(options.EventBufferSize, _time));
        receiver.Attach(_session, Events);
        Domains = new ConnectionDomains(_session, Events);
        Networks = new ConnectionNetworks(_session);
        StoragePools = new ConnectionStoragePools(_session);
        Secrets = new ConnectionSecrets(_session);
        NodeDevices = new ConnectionNodeDevices(_session);
        Interfaces = new ConnectionInterfaces(_session);
        NwFilters = new ConnectionNwFilters(_session);
        Node = new ConnectionNode(_session);
        if (driver is IRemoteDriver remote)
        {
            _ = EndWithAsync(remote.Closed);
        }

        (driver as SupervisedSession)?.Watch(Events);
    }

    /// <summary>What is connected to: the URI as it was given, or the one that the daemon chose when none was (<c>virConnectGetURI</c>).</summary>
    public string Uri { get; }

    /// <summary>Whether it may only look.</summary>
    public bool IsReadOnly => _session.IsReadOnly;

    /// <summary>Ends when the connection does, with the first reason; it never fails (<c>virConnectRegisterCloseCallback</c>).</summary>
    public Task<ConnectionEnd> Closed => _closed.Task;

    /// <summary>What has become of it, and since when.</summary>
    public ConnectionStateChange State => _states.Last;

    /// <summary>Its guests.</summary>
    public ConnectionDomains Domains { get; }

    /// <summary>Its virtual networks.</summary>
    public ConnectionNetworks Networks { get; }

    /// <summary>Its storage pools, and the volumes in them.</summary>
    public ConnectionStoragePools StoragePools { get; }

    /// <summary>Its secrets.</summary>
    public ConnectionSecrets Secrets { get; }

    /// <summary>The host's devices.</summary>
    public ConnectionNodeDevices NodeDevices { get; }

    /// <summary>The host's network interfaces.</summary>
    public ConnectionInterfaces Interfaces { get; }

    /// <summary>Its network filters.</summary>
    public ConnectionNwFilters NwFilters { get; }

    /// <summary>All that it can tell of by itself.</summary>
    public ConnectionEvents Events { get; }

    /// <summary>The host that all of it is on.</summary>
    public ConnectionNode Node { get; }

    /// <summary>Opens a connection.</summary>
    /// <param name="uri">
    /// <c>driver[+transport]://[user@][server][:port]/[path][?name=value&amp;...]</c>. With neither server nor transport, a driver of
    /// <see cref="VirtConnectionOptions.LocalDrivers"/> that claims it serves it, else this host's own daemon. Empty:
    /// <c>LIBVIRT_DEFAULT_URI</c> of the environment, else what this host's daemon chooses.
    /// </param>
    /// <param name="options">How; null: the defaults.</param>
    /// <param name="cancellationToken">Gives up; what was opened is closed.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="VirtException">
    /// It could not be opened: <see cref="VirtErrorCode.InvalidArg"/> or <see cref="VirtErrorCode.InternalError"/>: the URI is wrong;
    /// <see cref="VirtErrorCode.SystemError"/>: nothing answers there; <see cref="VirtErrorCode.OperationTimeout"/>: not in time;
    /// <see cref="VirtErrorCode.NoConnect"/>: there is no such driver; <see cref="VirtErrorCode.AuthFailed"/>,
    /// <see cref="VirtErrorCode.AuthUnavailable"/>: the daemon does not let this user in.
    /// </exception>
    /// <remarks><c>virConnectOpen</c>, <c>virConnectOpenReadOnly</c>, <c>virConnectOpenAuth</c>.</remarks>
    public static async Task<VirtConnection> OpenAsync(
        string uri,
        VirtConnectionOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(uri);
        options ??= new VirtConnectionOptions();
        EventReceiver events = new(options.Logger);
        string named = DefaultUri.Resolve(uri);
        RemoteUri target = named.Length == 0 ? RemoteUri.Probe : RemoteUri.Parse(named);
        if (!target.IsRemote && named.Length > 0 && FindLocal(target.Uri, options) is { } provider)
        {
            DriverOpening opening = new(DriverAlias.Resolve(target.Uri), options.IsReadOnly, events);
            IDriver local = await provider.OpenAsync(opening, cancellationToken).ConfigureAwait(false);
            return new VirtConnection(named, local, events, options);
        }

        IRemoteDriver remote = options.Reconnect is { } reconnect
            ? await SupervisedOpening.OpenAsync(target, options, reconnect, events, cancellationToken).ConfigureAwait(false)
            : await RemoteOpening.OpenAsync(target, options, events, cancellationToken).ConfigureAwait(false);
        return new VirtConnection(remote.ChosenUri ?? named, remote, events, options);
    }

    /// <summary>
    /// Tells its state, then each change of it, until it is closed. With <see cref="VirtConnectionOptions.Reconnect"/> it is lost and opened
    /// again in between.
    /// </summary>
    /// <param name="cancellationToken">Ends the enumeration with an exception.</param>
    /// <returns>The changes, as they come.</returns>
    public IAsyncEnumerable<ConnectionStateChange> WatchStateAsync(CancellationToken cancellationToken = default) =>
        _states.ListenAsync(cancellationToken);

    /// <summary>Tells the driver's name as libvirt writes it, such as <c>QEMU</c>.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The name.</returns>
    /// <remarks><c>virConnectGetType</c>.</remarks>
    public async Task<string> GetDriverTypeAsync(CancellationToken cancellationToken = default) =>
        await Description("virConnectGetType").ConnectGetTypeAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Tells the hypervisor's version.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The version; 0.0.0 when the driver cannot tell without more rights.</returns>
    /// <remarks><c>virConnectGetVersion</c>.</remarks>
    public async Task<Version> GetHypervisorVersionAsync(CancellationToken cancellationToken = default) =>
        LibvirtVersion.Read(await Description("virConnectGetVersion").ConnectGetVersionAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Tells which release of libvirt the daemon is, or is compatible with.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The version.</returns>
    /// <remarks><c>virConnectGetLibVersion</c>.</remarks>
    public async Task<Version> GetLibraryVersionAsync(CancellationToken cancellationToken = default) =>
        LibvirtVersion.Read(await Description("virConnectGetLibVersion").ConnectGetLibVersionAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Tells whether nobody on the way can listen: neither on the way to the daemon, nor beyond it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether nobody can.</returns>
    /// <remarks><c>virConnectIsSecure</c>.</remarks>
    public async Task<bool> IsSecureAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IConnectionSession>("virConnectIsSecure").ConnectIsSecureAsync(cancellationToken).ConfigureAwait(false)
        && _driver is not IRemoteDriver { Transport: RemoteTransport.Tcp };

    /// <summary>Tells whether all that goes to the daemon is encrypted, and nobody beyond it can listen.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it is; a unix socket is secure, and not encrypted.</returns>
    /// <remarks><c>virConnectIsEncrypted</c>.</remarks>
    public async Task<bool> IsEncryptedAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IConnectionSession>("virConnectIsEncrypted").ConnectIsSecureAsync(cancellationToken).ConfigureAwait(false)
        && _driver is IRemoteDriver { Transport: RemoteTransport.Tls };

    /// <summary>Tells the daemon for whom a proxy calls.</summary>
    /// <param name="identity">Who that is; the names are in <see cref="IdentityParameters"/>.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when the daemon knows.</returns>
    /// <remarks><c>virConnectSetIdentity</c>.</remarks>
    public async Task SetIdentityAsync(TypedParameters identity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(identity);
        await _session.WritablePart<IConnectionSession>("virConnectSetIdentity").ConnectSetIdentityAsync(identity, 0, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Closes the connection: calls that wait and calls that come fail, subscriptions end. A second time does nothing.</summary>
    /// <returns>A task that ends when the daemon knows, or could have known.</returns>
    /// <remarks><c>virConnectClose</c>.</remarks>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
        {
            return;
        }

        End(new ConnectionEnd(ConnectCloseReason.Client, null));
        await _driver.DisposeAsync().ConfigureAwait(false);
    }

    private static IDriverProvider? FindLocal(VirtUri uri, VirtConnectionOptions options)
    {
        VirtUri resolved = DriverAlias.Resolve(uri);
        return options.LocalDrivers.FirstOrDefault(provider => provider.Claims(resolved));
    }

    private async Task EndWithAsync(Task<VirtException> closed)
    {
        VirtException reason = await closed.ConfigureAwait(false);
        End(new ConnectionEnd(CloseReasons.Of(reason), reason));
    }

    private void End(ConnectionEnd end)
    {
        if (!_closed.TrySetResult(end))
        {
            return;
        }

        _states.Tell(new ConnectionStateChange(ConnectionState.Closed, _time.GetUtcNow()) { Reason = end.Error });
        if (end.Error is null)
        {
            _session.Close();
        }

        Events.End(end.Error);
    }

    private IConnectionDescription Description(string function) => _session.Part<IConnectionDescription>(function);
}
