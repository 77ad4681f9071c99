using Vireo.Contract.Administration;
using Vireo.Contract.Drivers;
using Vireo.Errors;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Peers;

namespace Vireo.Administration;

/// <summary>An open connection to a daemon's admin socket, as a driver.</summary>
/// <param name="peer">This end of the connection; the session disposes it.</param>
/// <param name="caller">What makes calls.</param>
/// <param name="timeProvider">The clock.</param>
internal sealed class AdminSession(ClientPeer peer, ICaller caller, TimeProvider timeProvider) : IDriver
{
    // A daemon that does not even say goodbye must not hold up its client.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly AdminDriver _driver = new(caller);

    /// <summary>Ends when the connection does, with the reason.</summary>
    internal Task<VirtException> Closed => peer.Closed;

    public T? Find<T>()
        where T : class => _driver as T;

    public async ValueTask DisposeAsync()
    {
        if (!peer.Closed.IsCompleted)
        {
            using CancellationTokenSource patience = new(Patience, timeProvider);
            try
            {
                await _driver.ConnectCloseAsync(patience.Token).ConfigureAwait(false);
            }
            catch (Exception e) when (e is VirtException or OperationCanceledException)
            {
                // The daemon hangs up when this end does.
            }
        }

        await peer.DisposeAsync().ConfigureAwait(false);
    }
}
