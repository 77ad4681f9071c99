using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Vireo.Contract.Drivers;
using Vireo.Daemon.Authentication;
using Vireo.Daemon.Configuration;
using Vireo.Daemon.Listeners;
using Vireo.Rpc.KeepAlive;
using Vireo.Rpc.Links;
using Vireo.Rpc.Peers;

namespace Vireo.Daemon.Clients;

/// <summary>Serves whoever comes through any listener, each apart from the others.</summary>
internal sealed class ClientService : IDisposable
{
    private readonly ClientRegistry _registry;
    private readonly TimeSpan _loginTimeout;
    private readonly TimeProvider _timeProvider;
    private readonly ILogger _logger;
    private long _lastId;

    internal ClientService(DaemonSettings settings, DriverRegistry drivers, ILoggerFactory loggers, TimeProvider timeProvider)
    {
        Drivers = drivers;
        _registry = new ClientRegistry(settings.Service.MaxClients, settings.Service.MaxAnonymousClients);
        _loginTimeout = settings.Authentication.Timeout;
        _timeProvider = timeProvider;
        _logger = loggers.CreateLogger<ClientService>();
        PeerOptions = new ServerPeerOptions
        {
            MaxRequests = (int)Math.Min(settings.Service.MaxClientRequests, int.MaxValue),
            KeepAlive = KeepAliveOf(settings.Service),
            Logger = loggers.CreateLogger<ServerPeer>(),
            TimeProvider = timeProvider,
        };
    }

    internal DriverRegistry Drivers { get; }

    internal ServerPeerOptions PeerOptions { get; }

    internal ClientRegistry Registry => _registry;

    /// <summary>Takes a connection over. While all places are taken it waits, and its listener with it.</summary>
    /// <param name="listener">Where it came in.</param>
    /// <param name="socket">The connection; from here on it is the service's.</param>
    /// <param name="cancellationToken">Gives up waiting and drops the connection.</param>
    /// <returns>A task that ends when the connection has its place, or is dropped.</returns>
    internal async ValueTask AcceptAsync(Listener listener, Socket socket, CancellationToken cancellationToken)
    {
        try
        {
            await _registry.EnterAsync(cancellationToken);
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        var admission = new Admission(Interlocked.Increment(ref _lastId), ClientIdentity.SourceOf(socket), socket.Dispose);
        if (_registry.Add(admission) is { } victim)
        {
            ClientLog.Evicted(_logger, victim.Id);
            victim.Evict();
        }

        admission.Served = ServeAsync(admission, listener, socket);
    }

    /// <summary>Lets everyone's calls in flight end, then disconnects them.</summary>
    /// <param name="cancellationToken">Gives up patience: who is left then is disconnected at once.</param>
    /// <returns>A task that ends when nobody is served any more.</returns>
    internal Task CloseAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(_registry.Snapshot().Select(admission => admission.CloseAsync(cancellationToken)));

    public void Dispose() => _registry.Dispose();

    private static KeepAliveOptions? KeepAliveOf(ServiceSettings service) => service.KeepAliveInterval > 0
        ? new KeepAliveOptions
        {
            Interval = TimeSpan.FromSeconds(service.KeepAliveInterval),
            Count = (int)Math.Min(service.KeepAliveCount, int.MaxValue),
        }
        : null;

    private async Task ServeAsync(Admission admission, Listener listener, Socket socket)
    {
        // The listener's loop goes on to the next connection, whatever this one sends first.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            using var deadline = _timeProvider.CreateTimer(EndLogin, admission, _loginTimeout, Timeout.InfiniteTimeSpan);
            await using var client = CreateClient(admission, listener, socket);
            ClientLog.Connected(_logger, admission.Id, listener.Description, client.Identity.Address);
            await client.RunAsync(CancellationToken.None);
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            // It left while it was being let in.
        }
        catch (Exception e)
        {
            ClientLog.Failed(_logger, admission.Id, e);
        }
        finally
        {
            socket.Dispose();
            _registry.Remove(admission);
            ClientLog.Gone(_logger, admission.Id);
        }
    }

    private Client CreateClient(Admission admission, Listener listener, Socket socket)
    {
        var identity = ClientIdentity.Of(listener.Transport, socket);
        var login = new Login(listener.Authentication, identity.IsRoot);
        admission.HasLoggedIn = login.IsComplete;
        login.Completed += () => admission.HasLoggedIn = true;
        var client = new Client(identity, login, listener.IsReadOnly, new SocketLink(socket, identity.Address), this);
        admission.Client = client;
        return client;
    }

    private void EndLogin(object? state)
    {
        var admission = (Admission)state!; // the timer's own state
        if (!admission.HasLoggedIn)
        {
            ClientLog.LoginTooSlow(_logger, admission.Id, _loginTimeout);
            admission.Evict();
        }
    }
}
