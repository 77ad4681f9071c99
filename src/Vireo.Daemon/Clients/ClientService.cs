using System.Collections.Concurrent;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Vireo.Contract.Authentication;
using Vireo.Daemon.Accounts;
using Vireo.Daemon.Audit;
using Vireo.Daemon.Authentication;
using Vireo.Daemon.Certificates;
using Vireo.Daemon.Configuration;
using Vireo.Daemon.Listeners;
using Vireo.Daemon.Observability;
using Vireo.Errors;
using Vireo.Rpc.Frames;
using Vireo.Rpc.KeepAlive;
using Vireo.Rpc.Links;
using Vireo.Rpc.Peers;
using Vireo.Transport.Tls;

namespace Vireo.Daemon.Clients;

/// <summary>A server: serves whoever comes through any of its listeners, each apart from the others, within limits of its own.</summary>
internal sealed class ClientService : IDisposable
{
    private const long Mebibyte = 1024 * 1024;

    private readonly ClientRegistry _registry;
    private readonly TimeSpan _loginTimeout;
    private readonly TimeProvider _timeProvider;
    private readonly ILogger _logger;
    private readonly ConcurrentDictionary<long, Task> _arrivals = [];
    private readonly uint _waitingRoom;
    private long _lastId;
    private long _waiting;

    /// <summary>Makes the server.</summary>
    /// <param name="name">What administrators call it.</param>
    /// <param name="settings">The limits.</param>
    /// <param name="loginTimeout">How long logging in may take.</param>
    /// <param name="loggers">Where the clients' doings are logged.</param>
    /// <param name="timeProvider">The clock of keepalive and deadlines.</param>
    internal ClientService(string name, ServiceSettings settings, TimeSpan loginTimeout, ILoggerFactory loggers, TimeProvider timeProvider)
    {
        Name = name;
        Workers = new Workers(settings);
        _registry = new ClientRegistry(settings.MaxClients, settings.MaxAnonymousClients, timeProvider);
        _waitingRoom = settings.MaxQueuedClients;
        _loginTimeout = loginTimeout;
        _timeProvider = timeProvider;
        _logger = loggers.CreateLogger<ClientService>();
        PeerOptions = new ServerPeerOptions
        {
            MaxRequests = (int)Math.Min(settings.MaxClientRequests, int.MaxValue),
            KeepAlive = KeepAliveOf(settings),
            ReceiveBudget = new ReceiveBudget(settings.MaxReceiveMib * Mebibyte),
            Logger = loggers.CreateLogger<ServerPeer>(),
            TimeProvider = timeProvider,
        };
    }

    /// <summary>What administrators call it.</summary>
    internal string Name { get; }

    /// <summary>Opens a client's session, once it is known who the client is.</summary>
    internal required Func<Client, Login, IClientSession> OpenSession { get; init; }

    /// <summary>What clients log in by.</summary>
    internal required LoginMethods Logins { get; init; }

    /// <summary>What TLS clients are met with; null: there is no such listener. It stays the maker's.</summary>
    internal CertificateStore? Certificates { get; init; }

    /// <summary>Whether only who runs the daemon is let in, and the host's superuser.</summary>
    internal bool ForOwnUserOnly { get; init; }

    /// <summary>Measures calls; null: nobody asks.</summary>
    internal CallMeter? Meter { get; init; }

    /// <summary>Keeps record of what clients change; null: nobody asks.</summary>
    internal AuditTrail? Audit { get; init; }

    internal ServerPeerOptions PeerOptions { get; }

    internal ClientRegistry Registry => _registry;

    internal Workers Workers { get; }

    /// <summary>Calls of all clients that wait for their end.</summary>
    internal int CallsInFlight => _registry.Snapshot().Sum(admission => admission.Client?.CallsInFlight ?? 0);

    /// <summary>How the server does now.</summary>
    internal ServerFigures Figures => new(
        Name, _registry.Count, _registry.MaxClients, _registry.AnonymousCount, CallsInFlight, _registry.Snapshot().Sum(admission => (long)(admission.Client?.QueuedBytes ?? 0)));

    /// <summary>
    /// Takes a connection over. While all places are taken it waits, but not its listener: the next may be the host's superuser, who has places
    /// kept. Where as many wait as may, others are dropped.
    /// </summary>
    /// <param name="listener">Where it came in.</param>
    /// <param name="socket">The connection; from here on it is the service's.</param>
    /// <param name="cancellationToken">Gives up waiting and drops the connection.</param>
    internal void Accept(Listener listener, Socket socket, CancellationToken cancellationToken)
    {
        bool isSuperuser = listener.Transport == ListenerTransport.Unix && ClientIdentity.IsOfRoot(socket);
        var admission = new Admission(Interlocked.Increment(ref _lastId), ClientIdentity.SourceOf(socket), socket.Dispose)
        {
            Since = _timeProvider.GetTimestamp(),
            ConnectedAt = _timeProvider.GetUtcNow(),
            Transport = listener.Transport,

            // Known from the first moment: a burst of clients that need no login puts none of them out.
            HasLoggedIn = listener is { Authentication: AuthenticationType.None, Transport: not ListenerTransport.Tls },
            IsSuperuser = isSuperuser,
            IsRoot = listener.Authentication == AuthenticationType.Polkit && isSuperuser,
        };
        if (Interlocked.Increment(ref _waiting) > _waitingRoom + 1 && !isSuperuser)
        {
            Interlocked.Decrement(ref _waiting);
            ClientLog.Dropped(_logger, admission.Id, listener.Description);
            socket.Dispose();
            return;
        }

        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _arrivals[admission.Id] = arrived.Task;
        _ = ArriveAsync(admission, listener, socket, arrived, cancellationToken);
    }

    private async Task ArriveAsync(Admission admission, Listener listener, Socket socket, TaskCompletionSource arrived, CancellationToken cancellationToken)
    {
        try
        {
            await _registry.EnterAsync(admission, cancellationToken);
            if (await _registry.AddAsync(admission, cancellationToken) is { } victim)
            {
                ClientLog.Evicted(_logger, victim.Id);
                victim.Evict();
            }

            admission.Served = ServeAsync(admission, listener, socket);
        }
        catch (Exception e)
        {
            socket.Dispose();
            if (e is not OperationCanceledException)
            {
                ClientLog.Failed(_logger, admission.Id, e);
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
            _arrivals.TryRemove(admission.Id, out _);
            arrived.SetResult();
        }
    }

    /// <summary>Lets everyone's calls in flight end, then disconnects them.</summary>
    /// <param name="cancellationToken">Gives up patience: who is left then is disconnected at once.</param>
    /// <returns>A task that ends when nobody is served any more.</returns>
    internal async Task CloseAsync(CancellationToken cancellationToken)
    {
        // Their listeners have stopped, and they have given up waiting with them.
        await Task.WhenAll(_arrivals.Values);
        await Task.WhenAll(_registry.Snapshot().Select(admission => admission.CloseAsync(cancellationToken)));
    }

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
            using var deadline = admission.HasLoggedIn
                ? null
                : _timeProvider.CreateTimer(EndLogin, admission, _loginTimeout, Timeout.InfiniteTimeSpan);
            await using var client = await LetInAsync(admission, listener, socket);
            ClientLog.Connected(_logger, admission.Id, listener.Description, client.Identity.Address);
            await client.RunAsync(CancellationToken.None);
        }
        catch (VirtException e)
        {
            ClientLog.Refused(_logger, admission.Id, listener.Description, e.Message);
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

    private async ValueTask<Client> LetInAsync(Admission admission, Listener listener, Socket socket)
    {
        var identity = ClientIdentity.Of(listener.Transport, socket);
        admission.Identity = identity;
        if (ForOwnUserOnly && !identity.IsRoot && identity.Credentials?.UserId != HostAccounts.OwnUserId)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.OperationDenied, VirtErrorDomain.Admin, $"{identity.Address} is not who runs this daemon");
        }

        if (listener.Transport != ListenerTransport.Tls || Certificates is null)
        {
            return Admit(admission, listener, identity, new SocketLink(socket, identity.Address));
        }

        // The deadline of logging in breaks the socket, and with it the handshake.
        var (link, name) = await TlsServer.AcceptAsync(socket, Certificates.Current, CancellationToken.None);
        ClientLog.Certified(_logger, admission.Id, identity.Address, name ?? "");
        return Admit(admission, listener, identity with { DistinguishedName = name }, link);
    }

    private Client Admit(Admission admission, Listener listener, ClientIdentity identity, Link link)
    {
        var terms = new LoginTerms(listener.Authentication, identity.Address)
        {
            IsProtected = listener.Transport != ListenerTransport.Tcp,
            IsReadOnly = listener.IsReadOnly,
            Peer = identity.Credentials,
        };
        var login = new Login(terms, Logins);
        var client = new Client(identity, login, listener.IsReadOnly, link, this);
        login.Completed += () => NoteLogin(admission);
        admission.Client = client;
        if (login.IsComplete)
        {
            NoteLogin(admission);
        }

        return client;
    }

    private void NoteLogin(Admission admission)
    {
        if (!admission.HasLoggedIn)
        {
            admission.HasLoggedIn = true;
            _registry.MakeRoom();
        }
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
