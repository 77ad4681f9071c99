using Vireo.Contract;
using Vireo.Contract.Lxc;
using Vireo.Contract.Qemu;
using Vireo.Errors;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Peers;
using Vireo.Rpc.Streams;
using Vireo.Transport.Uris;

namespace Vireo.Sessions;

/// <summary>An open connection to a daemon, as a driver: every call goes there.</summary>
/// <param name="peer">This end of the connection; the session disposes it.</param>
/// <param name="caller">What makes calls.</param>
/// <param name="timeProvider">The clock.</param>
internal sealed class RemoteSession(ClientPeer peer, ICaller caller, TimeProvider timeProvider) : IRemoteDriver, IStreamSource
{
    // A daemon that does not even say goodbye must not hold up its client.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly RemoteDriver _remote = new(caller);
    private readonly QemuDriver _qemu = new(caller);
    private readonly LxcDriver _lxc = new(caller);
    private volatile bool _isLeaving;

    internal ClientPeer Peer { get; } = peer;

    /// <summary>Whether this end has begun to close the connection: that the daemon hangs up then is no loss.</summary>
    internal bool IsLeaving => _isLeaving;

    public Task<VirtException> Closed => Peer.Closed;

    public required RemoteTransport Transport { get; init; }

    public required bool HasNumberedEvents { get; init; }

    public required string? ChosenUri { get; init; }

    public T? Find<T>()
        where T : class => _remote as T ?? _qemu as T ?? _lxc as T;

    public RpcStream CreateStream() => Peer.CreateStream();

    public async ValueTask DisposeAsync()
    {
        if (!Peer.Closed.IsCompleted)
        {
            _isLeaving = true;
            await SayGoodbyeAsync().ConfigureAwait(false);
        }

        await Peer.DisposeAsync().ConfigureAwait(false);
    }

    private async Task SayGoodbyeAsync()
    {
        using CancellationTokenSource patience = new(Patience, timeProvider);
        try
        {
            await _remote.ConnectCloseAsync(patience.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is VirtException or OperationCanceledException)
        {
            // The daemon hangs up when this end does.
        }
    }
}
