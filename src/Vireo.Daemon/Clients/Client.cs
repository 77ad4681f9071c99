using Vireo.Contract;
using Vireo.Contract.Qemu;
using Vireo.Daemon.Authentication;
using Vireo.Daemon.Authorization;
using Vireo.Daemon.Connections;
using Vireo.Daemon.Observability;
using Vireo.Rpc.Events;
using Vireo.Rpc.Links;
using Vireo.Rpc.Peers;
using Vireo.Sasl.Layers;
using Vireo.Transport.Sasl;

namespace Vireo.Daemon.Clients;

/// <summary>Whom the daemon serves over one connection: who it is, what it may, and what it has open.</summary>
internal sealed class Client : IConnectionOwner, IAsyncDisposable
{
    private readonly Login _login;
    private readonly IClientSession _session;
    private readonly ServerPeer _peer;
    private readonly IEventSink _events;

    /// <summary>Makes the client; it is served by <see cref="RunAsync"/>.</summary>
    /// <param name="identity">Who it is.</param>
    /// <param name="login">How it logs in.</param>
    /// <param name="mustBeReadOnly">Whether its listener makes every connection read-only.</param>
    /// <param name="link">What carries its bytes; the client disposes it.</param>
    /// <param name="service">What all clients share.</param>
    internal Client(ClientIdentity identity, Login login, bool mustBeReadOnly, Link link, ClientService service)
    {
        Identity = identity;
        MustBeReadOnly = mustBeReadOnly;
        _login = login;
        _session = service.OpenSession(this, login);
        _peer = new ServerPeer(link, new ClientCallHandler(_session, login, service.Meter) { Protect = Protect, Audit = AuditOf(service) }, service.PeerOptions);
        IEventSink events = service.Meter is { } meter ? new MeteredEvents(_peer, meter) : _peer;
        _events = _session.IsGuarded ? new GuardedEvents(events, () => _session.Guard?.Rights) : events;
    }

    internal ClientIdentity Identity { get; }

    /// <summary>Whether it may only look.</summary>
    internal bool IsReadOnly => _session.IsReadOnly;

    /// <summary>Its calls that wait for their end.</summary>
    internal int CallsInFlight => _peer.CallsInFlight;

    /// <summary>Bytes of output that it has not taken.</summary>
    internal int QueuedBytes => _peer.QueuedBytes;

    /// <summary>The name that SASL knows the client by; null: it did not log in so.</summary>
    internal string? SaslUserName => _login.SaslUserName;

    /// <inheritdoc />
    public bool MustBeReadOnly { get; }

    /// <inheritdoc />
    public bool IsOfOwnUser => Identity.IsRoot || Identity.Credentials?.UserId == Accounts.HostAccounts.OwnUserId;

    /// <inheritdoc />
    public IRemoteEvents Events => new RemoteEventSender(_events);

    /// <inheritdoc />
    public IQemuEvents QemuEvents => new QemuEventSender(_events);

    internal Task RunAsync(CancellationToken cancellationToken) => _peer.RunAsync(cancellationToken);

    /// <summary>Lets the calls in flight end, then disconnects.</summary>
    /// <param name="cancellationToken">Gives up patience.</param>
    /// <returns>A task that ends when the connection has.</returns>
    internal Task CloseAsync(CancellationToken cancellationToken) => _peer.CloseAsync(cancellationToken);

    /// <summary>Disconnects at once.</summary>
    internal void Abort() => _peer.Abort();

    /// <inheritdoc />
    public void StartKeepAlive() => _peer.StartKeepAlive();

    /// <inheritdoc />
    public void Close() => _peer.Close();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _peer.DisposeAsync();
        await _session.DisposeAsync();
        _login.Dispose();
    }

    private Audit.CallAudit? AuditOf(ClientService service) => service.Audit is { } trail ? new Audit.CallAudit(trail, Describe, () => _session.Driver) : null;

    private string Describe() => string.Join(' ', new[] { Identity.Address, SaslUserName, Identity.DistinguishedName }.Where(name => name is not null));

    private void Protect(SecurityLayer layer) => _peer.GoOnWith(new SaslLink(_peer.Link, layer));
}
