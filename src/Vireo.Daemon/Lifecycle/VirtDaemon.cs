using Microsoft.Extensions.Logging;
using Vireo.Contract.Authentication;
using Vireo.Contract.Drivers;
using Vireo.Daemon.Certificates;
using Vireo.Daemon.Clients;
using Vireo.Daemon.Configuration;
using Vireo.Daemon.Listeners;
using Vireo.Transport.Tls;

namespace Vireo.Daemon.Lifecycle;

/// <summary>A daemon at work: its listeners, and everyone who came through them. Several may run in one process.</summary>
public sealed partial class VirtDaemon : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // A driver's call that does not end when it is told to must not keep the daemon.
    private static readonly TimeSpan LastPatience = TimeSpan.FromSeconds(8);

    private readonly ClientService _clients;
    private readonly IdleWatch _idle;
    private readonly TlsServerCredentials? _certificates;
    private readonly bool _verifiesClients;
    private readonly IReadOnlyList<Acceptor> _acceptors;
    private readonly TimeProvider _timeProvider;
    private readonly ILogger _logger;
    private Task? _stopped;

    private VirtDaemon(VirtDaemonOptions options, IReadOnlyList<Listener> listeners, TlsServerCredentials? certificates)
    {
        _certificates = certificates;
        _verifiesClients = !options.Settings.Tls.NoVerification;
        _timeProvider = options.TimeProvider;
        _logger = options.Loggers.CreateLogger<VirtDaemon>();
        foreach (string ignored in options.Settings.Ignored)
        {
            LogIgnored(_logger, ignored);
        }

        _clients = new ClientService(options.Settings, new DriverRegistry(options.Drivers), certificates, options.Loggers, _timeProvider)
        {
            DefaultUri = options.DefaultUri,
        };
        _idle = new IdleWatch(options.IdleTimeout, _timeProvider);
        _clients.Registry.CountChanged += _idle.Count;
        _acceptors = [.. listeners.Select(listener => new Acceptor(listener, _clients.AcceptAsync, _timeProvider, _logger))];
    }

    /// <summary>The path of the read-write socket.</summary>
    public string UnixSocket => Find(ListenerTransport.Unix, isReadOnly: false)!.Address; // it always has one

    /// <summary>The path of the read-only socket; null: it has none.</summary>
    public string? ReadOnlyUnixSocket => Find(ListenerTransport.Unix, isReadOnly: true)?.Address;

    /// <summary>The port of plain TCP; null: it is not listened on.</summary>
    public int? TcpPort => Find(ListenerTransport.Tcp, isReadOnly: false)?.Port;

    /// <summary>The port of TLS; null: it is not listened on.</summary>
    public int? TlsPort => Find(ListenerTransport.Tls, isReadOnly: false)?.Port;

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
        bool isSystem = options.IsSystem ?? Environment.IsPrivilegedProcess;
        var paths = isSystem ? RuntimePaths.OfSystem() : RuntimePaths.OfUser(Environment.GetEnvironmentVariable);
        var plan = new ListenerPlan(options.Settings, paths, options.Listen);
        var certificates = plan.HasTls
            ? ServerCertificates.Load(options.Settings.Tls, isSystem, options.Loggers.CreateLogger<TlsServerCredentials>(), options.TimeProvider)
            : null;
        VirtDaemon? daemon = null;
        try
        {
            daemon = new VirtDaemon(options, await plan.OpenAsync(cancellationToken), certificates);
            daemon.Open(options.Settings.Service.MaxQueuedClients);
            return daemon;
        }
        catch
        {
            await (daemon?.DisposeAsync() ?? ValueTask.CompletedTask);
            certificates?.Dispose();
            throw;
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

    private void Open(uint backlog)
    {
        foreach (var acceptor in _acceptors)
        {
            acceptor.Listener.Listen((int)Math.Min(backlog, int.MaxValue));
        }

        foreach (var acceptor in _acceptors)
        {
            Announce(acceptor.Listener);
            acceptor.Start();
        }
    }

    private void Announce(Listener listener)
    {
        ListenerLog.Listening(_logger, listener.Description);
        if (listener is { Transport: ListenerTransport.Unix, Authentication: AuthenticationType.None, IsReadOnly: false }
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
        foreach (var acceptor in _acceptors)
        {
            await acceptor.DisposeAsync();
        }

        try
        {
            await _clients.CloseAsync(patience.Token).WaitAsync(LastPatience, _timeProvider);
            _clients.Dispose();
            _certificates?.Dispose();
        }
        catch (TimeoutException)
        {
            LogAbandoned(_logger, ClientCount);
        }

        _idle.Dispose();
    }

    private Listener? Find(ListenerTransport transport, bool isReadOnly) => _acceptors
        .Select(acceptor => acceptor.Listener)
        .FirstOrDefault(listener => listener.Transport == transport && listener.IsReadOnly == isReadOnly);

    [LoggerMessage(5004, LogLevel.Warning, "{Setting}: the first value is taken")]
    private static partial void LogIgnored(ILogger logger, string setting);

    [LoggerMessage(5003, LogLevel.Error, "Calls of {Clients} clients did not end and were abandoned")]
    private static partial void LogAbandoned(ILogger logger, int clients);
}
