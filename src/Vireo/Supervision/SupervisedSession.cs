using Vireo.Contract;
using Vireo.Contract.Drivers;
using Vireo.Contract.Lxc;
using Vireo.Contract.Qemu;
using Vireo.Errors;
using Vireo.Events;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Streams;
using Vireo.Sessions;
using Vireo.Transport.Uris;

namespace Vireo.Supervision;

/// <summary>A connection that outlives its links, as a driver.</summary>
internal sealed class SupervisedSession : IRemoteDriver, IStreamSource, ILinkSource
{
    private readonly Supervisor _supervisor;
    private readonly SupervisedCaller _caller;
    private readonly RemoteDriver _remote;
    private readonly QemuDriver _qemu;
    private readonly LxcDriver _lxc;

    /// <summary>Begins over the supervisor's first link.</summary>
    /// <param name="supervisor">Keeps links; disposed with this.</param>
    /// <param name="guard">Puts deadlines and measurements around what makes the calls.</param>
    internal SupervisedSession(Supervisor supervisor, Func<ICaller, ICaller> guard)
    {
        _supervisor = supervisor;
        _caller = new SupervisedCaller(supervisor);
        ICaller caller = guard(_caller);
        _remote = new RemoteDriver(caller);
        _qemu = new QemuDriver(caller);
        _lxc = new LxcDriver(caller);
    }

    public Task<VirtException> Closed => _supervisor.Closed;

    public RemoteTransport Transport => Link.Transport;

    public bool HasNumberedEvents => Link.HasNumberedEvents;

    public string? ChosenUri => Link.ChosenUri;

    public IDriver Current => Link;

    /// <summary>What becomes of the connection.</summary>
    internal StateFeed States => _supervisor.States;

    private RemoteSession Link => _supervisor.Current.Session;

    public T? Find<T>()
        where T : class => _remote as T ?? _qemu as T ?? _lxc as T;

    public RpcStream CreateStream() => _caller.CreateStream();

    public async ValueTask<IDriver?> FindNextAsync(IDriver lost)
    {
        SupervisedLink current = _supervisor.Current;
        return current.Session != lost && current.IsOpen
            ? current.Session
            : (await _supervisor.FindNextAsync(current, CancellationToken.None).ConfigureAwait(false))?.Session;
    }

    public ValueTask DisposeAsync() => _supervisor.DisposeAsync();

    /// <summary>Begins to watch for losses.</summary>
    /// <param name="events">Told of gaps; asks for its events again.</param>
    internal void Watch(ConnectionEvents events) => _supervisor.Start(events);
}
