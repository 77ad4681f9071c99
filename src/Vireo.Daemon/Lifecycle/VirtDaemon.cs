using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Vireo.Contract.Authentication;
using Vireo.Contract.Drivers;
using Vireo.Daemon.Administration;
using Vireo.Daemon.Audit;
using Vireo.Daemon.Authentication;
using Vireo.Daemon.Authorization;
using Vireo.Daemon.Certificates;
using Vireo.Daemon.Clients;
using Vireo.Daemon.Configuration;
using Vireo.Daemon.Listeners;
using Vireo.Daemon.Observability;
using Vireo.Daemon.Passwords;
using Vireo.Transport.Tls;

namespace Vireo.Daemon.Lifecycle;

/// <summary>A daemon at work: its listeners, and everyone who came through them. Several may run in one process.</summary>
public sealed partial class VirtDaemon : IAsyncDisposable
{
    // libvirtd's names: administrators' scripts have them.
    private const string MainServer = "libvirtd";
    private const string AdminServer = "admin";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // A driver's call that does not end when it is told to must not keep the daemon.
    private static readonly TimeSpan LastPatience = TimeSpan.FromSeconds(8);

    private readonly ClientService _clients;
    private readonly ClientService _admins;
    private readonly IdleWatch _idle;
    private readonly IReadOnlyList<IDriverProvider> _drivers;
    private readonly CertificateStore? _certificates;
    private readonly CallMeter? _meter;
    private readonly AuditTrail? _audit;
    private MetricsEndpoint? _metrics;
    private readonly bool _verifiesClients;
    private readonly IReadOnlyList<Acceptor> _acceptors;
    private readonly TimeProvider _timeProvider;
    private readonly ILogger _logger;
    private int _reloading;
    private Task? _stopped;

    private VirtDaemon(VirtDaemonOptions options, IReadOnlyList<Listener> listeners, CertificateStore? certificates, AccessPolicy? policy, AuditTrail? audit)
    {
        _audit = audit;
        _certificates = certificates;
        _drivers = options.Drivers;
        _meter = options.Settings.Host.MetricsAddress is null ? null : new CallMeter(options.TimeProvider);
        _verifiesClients = !options.Settings.Tls.NoVerification;
        _timeProvider = options.TimeProvider;
        _logger = options.Loggers.CreateLogger<VirtDaemon>();
        foreach (string ignored in options.Settings.Ignored)
        {
            LogIgnored(_logger, ignored);
        }

        _idle = new IdleWatch(options.IdleTimeout, () => _drivers.Any(driver => driver.IsBusy), _timeProvider);
        var desk = new AdminDesk { Logs = options.Logs, SetTimeout = _idle.Change, End = _idle.End };
        var settings = options.Settings;
        var drivers = new DriverRegistry(options.Drivers);
        var logins = LoginsOf(options);
        var denials = options.Loggers.CreateLogger<CallGuard>();
        _clients = new ClientService(MainServer, settings.Service, settings.Authentication.Timeout, options.Loggers, _timeProvider)
        {
            OpenSession = (client, login) => new RemoteSession(client, login, drivers, options.DefaultUri, policy, denials, options.Between),
            Logins = logins,
            Certificates = certificates,
            Meter = _meter,
            Audit = _audit,
        };
        _admins = new ClientService(AdminServer, settings.Admin, settings.Authentication.Timeout, options.Loggers, _timeProvider)
        {
            OpenSession = (client, _) => new AdminSession(new AdminTarget(desk, _admins!, client.Close)), // it is made by the time that clients come
            Logins = logins,
            ForOwnUserOnly = true,
            Meter = _meter,
        };
        desk.Servers = [_clients, _admins];
        _clients.Registry.CountChanged += _idle.Count;
        _admins.Registry.CountChanged += _idle.Count;
        _acceptors = [.. listeners.Select(listener => new Acceptor(listener, ServerOf(listener).Accept, _timeProvider, _logger))];
    }

    /// <summary>The path of the read-write socket; empty: it has none, since systemd listens on others only.</summary>
    public string UnixSocket => Find(ListenerRole.ReadWrite)?.Address ?? "";

    /// <summary>The path of the read-only socket; null: it has none.</summary>
    public string? ReadOnlyUnixSocket => Find(ListenerRole.ReadOnly)?.Address;

    /// <summary>The path of the administrators' socket; null: it has none.</summary>
    public string? AdminUnixSocket => Find(ListenerRole.Admin)?.Address;

    /// <summary>The port of plain TCP; null: it is not listened on.</summary>
    public int? TcpPort => Find(ListenerRole.Tcp)?.Port;

    /// <summary>The port of TLS; null: it is not listened on.</summary>
    public int? TlsPort => Find(ListenerRole.Tls)?.Port;

    /// <summary>The port where metrics are asked for; null: there is none.</summary>
    public int? MetricsPort => _metrics?.Port;

    /// <summary>How many clients are connected.</summary>
    public int ClientCount => _clients.Registry.Count;

    /// <summary>Ends when no client has been there for as long as the options say.</summary>
    public Task Idle => _idle.Idle;

    /// <summary>Starts a daemon; when this returns, clients can connect.</summary>
    /// <param name="options">What it is made of.</param>
    /// <param name="cancellationToken">Gives up; nothing stays open.</param>
    /// <returns>The daemon.</returns>
    /// <exception cref="ListenerException">A listener cannot be opened.</exception>
    public static async Task<VirtDaemon> StartAsync(VirtDaemonOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var paths = PathsOf(options);
        var policy = AccessPolicies.Read(options.Settings.Authentication);
        var plan = new ListenerPlan(options.Settings, paths, options.Listen, options.Activated);
        var certificates = plan.HasTls
            ? ServerCertificates.Open(options.Settings.Tls, paths.IsSystem, options.Loggers.CreateLogger<TlsServerCredentials>(), options.TimeProvider)
            : null;
        AuditTrail? audit = null;
        VirtDaemon? daemon = null;
        try
        {
            audit = AuditTrail.Open(options.Settings.Host, options.Loggers);
            daemon = new VirtDaemon(options, await plan.OpenAsync(cancellationToken), certificates, policy, audit);
            daemon.Open(options.Settings);
            return daemon;
        }
        catch
        {
            await (daemon?.DisposeAsync() ?? ValueTask.CompletedTask);
            certificates?.Dispose();
            audit?.Dispose();
            throw;
        }
    }

    /// <summary>Has every driver read its configuration anew; no client notices. While one does, it is not asked again.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when all have; what one of them fails with is logged.</returns>
    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _reloading, 1) != 0)
        {
            return;
        }

        foreach (var driver in _drivers)
        {
            try
            {
                await driver.ReloadAsync(cancellationToken);
            }
            catch (Exception e)
            {
                LogNotReloaded(_logger, driver.Name, e);
            }
        }

        Volatile.Write(ref _reloading, 0);
    }

    /// <summary>Breaks the connections of all clients at once; new ones are let in.</summary>
    public void DisconnectClients()
    {
        foreach (var admission in _clients.Registry.Snapshot())
        {
            admission.Evict();
        }
    }

    /// <summary>
    /// Stops in order: nobody new is accepted, calls in flight get five seconds to end, then everyone is disconnected.
    /// </summary>
    /// <returns>A task that ends when all is closed and the sockets' files are gone. Called again, it is the same task.</returns>
    public Task StopAsync()
    {
        lock (_clients)
        {
            return _stopped ??= StopOnceAsync();
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await StopAsync();

    private ClientService ServerOf(Listener listener) => listener.Role == ListenerRole.Admin ? _admins : _clients;

    private static LoginMethods LoginsOf(VirtDaemonOptions options)
    {
        var logger = options.Loggers.CreateLogger<LoginMethods>();
        var users = new SaslUsers(new SaslUserFile(options.Settings.Authentication.SaslUserFile ?? PathsOf(options).SaslUserFile), logger);
        return new LoginMethods(new SaslRules(options.Settings.Authentication, users), new PolkitAuthority(options.PolkitProgram), logger);
    }

    private static RuntimePaths PathsOf(VirtDaemonOptions options) => options.IsSystem ?? Environment.IsPrivilegedProcess
        ? RuntimePaths.OfSystem()
        : RuntimePaths.OfUser(Environment.GetEnvironmentVariable);

    private void Open(DaemonSettings settings)
    {
        foreach (var acceptor in _acceptors)
        {
            uint backlog = (acceptor.Listener.Role == ListenerRole.Admin ? settings.Admin : settings.Service).MaxQueuedClients;
            acceptor.Listener.Listen((int)Math.Min(backlog, int.MaxValue));
        }

        if (settings.Host.MetricsAddress is { } address && _meter is not null)
        {
            _metrics = OpenMetrics(address, _meter);
        }

        foreach (var acceptor in _acceptors)
        {
            Announce(acceptor.Listener);
            acceptor.Start();
        }
    }

    private MetricsEndpoint OpenMetrics(IPEndPoint address, CallMeter meter)
    {
        try
        {
            return new MetricsEndpoint(address, Write, _logger);
        }
        catch (SocketException e)
        {
            throw new ListenerException($"metrics_addr: cannot listen on {address}: {e.Message}", e);
        }

        string Write() => MetricsText.Write([_clients.Figures, _admins.Figures], meter, _drivers.Select(driver => (driver.Name, driver.IsBusy)));
    }

    private void Announce(Listener listener)
    {
        ListenerLog.Listening(_logger, listener.Description);
        if (listener is { Role: ListenerRole.ReadWrite, Authentication: AuthenticationType.None }
            && !OperatingSystem.IsWindows()
            && SocketMode.IsOpenToOthers(File.GetUnixFileMode(listener.Address)))
        {
            ListenerLog.OpenToEveryone(_logger, listener.Description);
        }

        if (listener.Transport == ListenerTransport.Tls && !_verifiesClients)
        {
            ListenerLog.NotVerified(_logger, listener.Description);
        }
    }

    private async Task StopOnceAsync()
    {
        using var patience = new CancellationTokenSource(Patience, _timeProvider);
        await (_metrics?.DisposeAsync() ?? ValueTask.CompletedTask);
        foreach (var acceptor in _acceptors)
        {
            await acceptor.DisposeAsync();
        }

        try
        {
            await Task.WhenAll(_clients.CloseAsync(patience.Token), _admins.CloseAsync(patience.Token)).WaitAsync(LastPatience, _timeProvider);
            _clients.Dispose();
            _admins.Dispose();
            _certificates?.Dispose();
            _audit?.Dispose();
        }
        catch (TimeoutException)
        {
            LogAbandoned(_logger, ClientCount);
        }

        _idle.Dispose();
    }

    private Listener? Find(ListenerRole role) => _acceptors.Select(acceptor => acceptor.Listener).FirstOrDefault(listener => listener.Role == role);

    [LoggerMessage(5004, LogLevel.Warning, "{Setting}: the first value is taken")]
    private static partial void LogIgnored(ILogger logger, string setting);

    [LoggerMessage(5005, LogLevel.Error, "The driver {Driver} could not read its configuration anew")]
    private static partial void LogNotReloaded(ILogger logger, string driver, Exception error);

    [LoggerMessage(5003, LogLevel.Error, "Calls of {Clients} clients did not end and were abandoned")]
    private static partial void LogAbandoned(ILogger logger, int clients);
}
