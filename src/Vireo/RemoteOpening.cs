using Vireo.Contract;
using Vireo.Contract.Authentication;
using Vireo.Contract.Connections;
using Vireo.Errors;
using Vireo.Rpc.Links;
using Vireo.Rpc.Peers;
using Vireo.Transport.Opening;
using Vireo.Transport.Transports;
using Vireo.Transport.Uris;

namespace Vireo;

/// <summary>Opens connections to daemons: transport, login, keepalive, then the driver, in the order that libvirt's daemon expects.</summary>
internal static class RemoteOpening
{
    internal static async Task<RemoteSession> OpenAsync(
        RemoteUri uri,
        VirtConnectionOptions options,
        EventReceiver events,
        CancellationToken cancellationToken)
    {
        // ssh and ext programs may be asking a human for a password all this while.
        TimeSpan limit = uri.Transport is RemoteTransport.Ssh or RemoteTransport.Ext ? Timeout.InfiniteTimeSpan : options.OpenTimeout;
        using CancellationTokenSource deadline = new(limit, options.TimeProvider);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            return await OpenWithinAsync(uri, options, events, both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw VirtException.Create(
                VirtErrorCode.OperationTimeout,
                VirtErrorDomain.Rpc,
                $"operation timed out: the daemon of {uri.Uri} did not open the connection within {limit.TotalSeconds:0.###} s");
        }
    }

    private static async Task<RemoteSession> OpenWithinAsync(
        RemoteUri uri,
        VirtConnectionOptions options,
        EventReceiver events,
        CancellationToken cancellationToken)
    {
        TransportOptions transport = new()
        {
            Logger = options.Logger,
            TimeProvider = options.TimeProvider,
            ConnectTimeout = options.OpenTimeout,
            IsReadOnly = options.IsReadOnly,
        };
        Link link = options.Connect is { } connect
            ? await connect(uri, cancellationToken).ConfigureAwait(false)
            : await TransportConnector.ConnectAsync(uri, transport, cancellationToken).ConfigureAwait(false);
        ClientPeer peer = new(link, new ClientPeerOptions { Messages = events, Logger = options.Logger, TimeProvider = options.TimeProvider });
        try
        {
            peer.Start();
            DeadlineCaller caller = new(peer, new CallDeadlines(options.CallTimeout, options.TimeProvider));
            return await OpenDriverAsync(uri, options, peer, caller, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await peer.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static async Task<RemoteSession> OpenDriverAsync(
        RemoteUri uri,
        VirtConnectionOptions options,
        ClientPeer peer,
        DeadlineCaller caller,
        CancellationToken cancellationToken)
    {
        RemoteDriver driver = new(caller);
        await LogInAsync(driver, cancellationToken).ConfigureAwait(false);

        // Asked before the open call: it is what lets the daemon send pings of its own.
        if (options.KeepAlive is { } keepAlive
            && await driver.ConnectSupportsFeatureAsync(ConnectFeature.ProgramKeepalive, cancellationToken).ConfigureAwait(false))
        {
            peer.EnableKeepAlive(keepAlive);
        }

        ConnectFlags flags = options.IsReadOnly ? ConnectFlags.ReadOnly : ConnectFlags.None;
        await driver.ConnectOpenAsync(uri.DaemonName, flags, cancellationToken).ConfigureAwait(false);
        return new RemoteSession(peer, caller, options.TimeProvider)
        {
            Transport = uri.Transport,
            ChosenUri = uri.DaemonName.Length == 0 ? await driver.ConnectGetUriAsync(cancellationToken).ConfigureAwait(false) : null,
            HasNumberedEvents = await driver.ConnectSupportsFeatureAsync(ConnectFeature.RemoteEventCallback, cancellationToken)
                .ConfigureAwait(false),
        };
    }

    private static async Task LogInAsync(RemoteDriver driver, CancellationToken cancellationToken)
    {
        IReadOnlyList<AuthenticationType> types = await driver.AuthListAsync(cancellationToken).ConfigureAwait(false);
        switch (types.Count > 0 ? types[0] : AuthenticationType.None)
        {
            case AuthenticationType.None:
                return;
            case AuthenticationType.Polkit:
                await driver.AuthPolkitAsync(cancellationToken).ConfigureAwait(false);
                return;
            case AuthenticationType.Sasl:
                throw Refused(VirtErrorCode.AuthUnavailable, "authentication unavailable: the daemon asks for SASL, which this client does not speak");
            case var unknown:
                throw Refused(VirtErrorCode.AuthFailed, $"authentication failed: unsupported authentication type {(int)unknown}");
        }
    }

    private static VirtException Refused(VirtErrorCode code, string message) => VirtException.Create(code, VirtErrorDomain.Remote, message);
}
