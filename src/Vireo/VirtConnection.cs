using Vireo.Contract.Connections;
using Vireo.Contract.Drivers;
using Vireo.Contract.Uris;
using Vireo.Domains;
using Vireo.Errors;
using Vireo.Events;
using Vireo.Nodes;
using Vireo.Sessions;
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
    private readonly EventFeed<DomainLifecycleEvent> _lifecycle;
    private readonly TaskCompletionSource<ConnectionEnd> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _isDisposed;

    private VirtConnection(string uri, IDriver driver, ConnectionEvents events, VirtConnectionOptions options)
    {
        _driver = driver;
        _session = new DriverSession(driver, options.IsReadOnly);
        Uri = uri;
        LifecycleRegistration registration = new(_session, driver is RemoteSession { HasNumberedEvents: false });
        _lifecycle = new EventFeed<DomainLifecycleEvent>(registration.RegisterAsync, registration.DeregisterAsync);
        events.Lifecycle = (handle, type, detail) => _lifecycle.Publish(new DomainLifecycleEvent(new Domain(_session, handle), type, detail));
        Domains = new ConnectionDomains(_session, _lifecycle, options.EventBufferSize);
        Node = new ConnectionNode(_session);
        if (driver is RemoteSession remote)
        {
            _ = EndWithAsync(remote.Peer.Closed);
        }
    }

    /// <summary>What is connected to: the URI as it was given, or the one that the daemon chose when none was (<c>virConnectGetURI</c>).</summary>
    public string Uri { get; }

    /// <summary>Whether it may only look.</summary>
    public bool IsReadOnly => _session.IsReadOnly;

    /// <summary>Ends when the connection does, with the first reason; it never fails (<c>virConnectRegisterCloseCallback</c>).</summary>
    public Task<ConnectionEnd> Closed => _closed.Task;

    /// <summary>Its guests.</summary>
    public ConnectionDomains Domains { get; }

    /// <summary>The host that they run on.</summary>
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
        ConnectionEvents events = new(options.Logger);
        string named = DefaultUri.Resolve(uri);
        RemoteUri target = named.Length == 0 ? RemoteUri.Probe : RemoteUri.Parse(named);
        if (!target.IsRemote && named.Length > 0 && FindLocal(target.Uri, options) is { } provider)
        {
            DriverOpening opening = new(DriverAlias.Resolve(target.Uri), options.IsReadOnly, events);
            IDriver local = await provider.OpenAsync(opening, cancellationToken).ConfigureAwait(false);
            return new VirtConnection(named, local, events, options);
        }

        RemoteSession remote = await RemoteOpening.OpenAsync(target, options, events, cancellationToken).ConfigureAwait(false);
        return new VirtConnection(remote.ChosenUri ?? named, remote, events, options);
    }

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

    /// <summary>Closes the connection: calls that wait and calls that come fail, subscriptions end. A second time does nothing.</summary>
    /// <returns>A task that ends when the daemon knows, or could have known.</returns>
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

        if (end.Error is null)
        {
            _session.Close();
        }

        _lifecycle.End(end.Error);
    }

    private IConnectionDescription Description(string function) => _session.Part<IConnectionDescription>(function);
}
