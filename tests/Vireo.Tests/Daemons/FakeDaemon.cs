using System.Collections.Concurrent;
using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Links;
using Vireo.Rpc.Peers;

namespace Vireo.Tests.Daemons;

/// <summary>A daemon at the other end of a link in memory: it speaks the real protocol, and its driver does what a test wants.</summary>
internal sealed class FakeDaemon : ICallHandler, ICallTarget, IAsyncDisposable
{
    private readonly Lazy<RemoteDispatcher> _dispatcher;
    private readonly ServerPeer _peer;
    private readonly Task _serving;
    private readonly InMemoryLink _client;
    private readonly Dictionary<Type, object> _parts = [];

    internal FakeDaemon()
    {
        (_client, InMemoryLink server) = InMemoryLink.CreatePair();
        _peer = new ServerPeer(server, this, new ServerPeerOptions { MaxRequests = 100, KeepAlive = null });
        Session = With<Contract.Connections.IConnectionSession, FakeSession>(new FakeSession());
        Authentication = With<Contract.Authentication.IAuthentication, FakeAuthentication>(new FakeAuthentication());
        Description = With<Contract.Connections.IConnectionDescription, FakeDescription>(new FakeDescription());
        Lookup = With<IDomainLookup, FakeLookup>(new FakeLookup());
        Registration = With<Contract.Domains.Events.IDomainEventRegistration, FakeRegistration>(new FakeRegistration());

        // It looks for the parts once: those that a test adds are there by the first call.
        _dispatcher = new Lazy<RemoteDispatcher>(() => new RemoteDispatcher(this));
        _serving = _peer.RunAsync(CancellationToken.None);
    }

    public bool IsReadOnly => false;

    /// <summary>The procedures that were called, in order.</summary>
    internal ConcurrentQueue<string> Calls { get; } = [];

    /// <summary>The procedures that it is too old for.</summary>
    internal HashSet<string> Lacking { get; } = [];

    internal FakeSession Session { get; }

    internal FakeAuthentication Authentication { get; }

    internal FakeDescription Description { get; }

    internal FakeLookup Lookup { get; }

    internal FakeRegistration Registration { get; }

    /// <summary>Options of a connection that leads here, whatever its URI says.</summary>
    internal VirtConnectionOptions Options => new()
    {
        Connect = (_, _) => ValueTask.FromResult<Link>(_client),
        KeepAlive = null,
    };

    public ValueTask HandleAsync(IncomingCall call)
    {
        int number = call.Header.Procedure;
        string name = _dispatcher.Value.Find(number)?.Name ?? number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Calls.Enqueue(name);
        return Lacking.Contains(name) ? throw RpcErrors.UnknownProcedure(number) : _dispatcher.Value.InvokeAsync(call);
    }

    public T? Find<T>()
        where T : class => _parts.GetValueOrDefault(typeof(T)) as T;

    public async ValueTask DisposeAsync()
    {
        Abort();
        await _serving;
        await _peer.DisposeAsync();
    }

    /// <summary>Has it carry out the calls of one more interface.</summary>
    internal TPart With<TContract, TPart>(TPart part)
        where TPart : class, TContract
    {
        _parts[typeof(TContract)] = part;
        return part;
    }

    internal Task<VirtConnection> OpenAsync(VirtConnectionOptions? options = null) =>
        VirtConnection.OpenAsync("test+unix:///default", options ?? Options, TestContext.Current.CancellationToken);

    internal void Tell(string domain, DomainEventType type) => Tell(domain, Guid.Empty, type);

    internal void Tell(string domain, Guid uuid, DomainEventType type) =>
        new RemoteEventSender(_peer).DomainEventCallbackLifecycle(Registration.CallbackId, new DomainHandle(domain, uuid, 1), type, 0);

    /// <summary>Dies: the link breaks with calls in flight.</summary>
    internal void Abort() => _peer.Abort();
}
