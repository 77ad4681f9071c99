using Vireo.Contract;
using Vireo.Contract.Drivers;
using Vireo.Errors;
using Vireo.Rpc.Peers;

namespace Vireo;

/// <summary>An open connection to a daemon, as a driver: every call goes there.</summary>
/// <param name="peer">This end of the connection; the session disposes it.</param>
/// <param name="driver">What makes calls of the contract's methods.</param>
/// <param name="timeProvider">The clock.</param>
internal sealed class RemoteSession(ClientPeer peer, RemoteDriver driver, TimeProvider timeProvider) : IDriver
{
    // A daemon that does not even say goodbye must not hold up its client.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    internal ClientPeer Peer { get; } = peer;

    /// <summary>Whether the daemon numbers its registrations for events (<c>VIR_DRV_FEATURE_REMOTE_EVENT_CALLBACK</c>).</summary>
    internal bool HasNumberedEvents { get; init; }

    /// <summary>The URI that the daemon chose; null: it was told one.</summary>
    internal string? ChosenUri { get; init; }

    public T? Find<T>()
        where T : class => driver as T;

    public async ValueTask DisposeAsync()
    {
        if (!Peer.Closed.IsCompleted)
        {
            await SayGoodbyeAsync().ConfigureAwait(false);
        }

        await Peer.DisposeAsync().ConfigureAwait(false);
    }

    private async Task SayGoodbyeAsync()
    {
        using CancellationTokenSource patience = new(Patience, timeProvider);
        try
        {
            await driver.ConnectCloseAsync(patience.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is VirtException or OperationCanceledException)
        {
            // The daemon hangs up when this end does.
        }
    }
}
