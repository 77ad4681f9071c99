using Vireo.Calls;
using Vireo.Contract;
using Vireo.Contract.Connections;
using Vireo.Errors;
using Vireo.Logins;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Events;
using Vireo.Rpc.Links;
using Vireo.Rpc.Peers;
using Vireo.Sasl.Layers;
using Vireo.Sessions;
using Vireo.Telemetry;
using Vireo.Transport.Opening;
using Vireo.Transport.Sasl;
using Vireo.Transport.Transports;
using Vireo.Transport.Uris;

namespace Vireo;

/// <summary>Opens connections to daemons: transport, login, keepalive, then the driver, in the order that libvirt's daemon expects.</summary>
internal static class RemoteOpening
{
    internal static async Task<RemoteSession> OpenAsync(
        RemoteUri uri,
        VirtConnectionOptions options,
        IMessageReceiver events,
        CancellationToken cancellationToken)
    {
        // ssh and ext programs may be asking a human for a password all this while.
        TimeSpan limit = uri.Transport is RemoteTransport.Ssh or RemoteTransport.Ext ? Timeout.InfiniteTimeSpan : options.OpenTimeout;
        using CancellationTokenSource deadline = new(limit, options.TimeProvider);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            return await OpenWithinAsync(uri, options with { Credentials = WithoutDeadline() }, events, both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw VirtException.Create(
                VirtErrorCode.OperationTimeout,
                VirtErrorDomain.Rpc,
                $"operation timed out: the daemon of {uri.Uri} did not open the connection within {limit.TotalSeconds:0.###} s");
        }

        // A human takes longer than any daemon.
        CredentialCallback? WithoutDeadline() => options.Credentials is not { } ask ? null : async (request, token) =>
        {
            deadline.CancelAfter(Timeout.InfiniteTimeSpan);
            string? answer = await ask(request, token).ConfigureAwait(false);
            deadline.CancelAfter(limit);
            return answer;
        };
    }

    /// <summary>Puts a deadline and a measurement around each call.</summary>
    internal static ICaller Guard(ICaller caller, ServerTags server, VirtConnectionOptions options)
    {
        DeadlineCaller inTime = new(caller, new CallDeadlines(options.CallTimeout, options.TimeProvider));
        return new MeteredCaller(inTime, server, options.TimeProvider);
    }

    private static async Task<RemoteSession> OpenWithinAsync(
        RemoteUri uri,
        VirtConnectionOptions options,
        IMessageReceiver events,
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
        ServerTags server = ServerTags.Of(uri);
        _ = ServerTraffic.CountAsync(server, peer);
        try
        {
            peer.Start();
            RemoteSession session = await OpenDriverAsync(uri, options, peer, Guard(peer, server, options), cancellationToken).ConfigureAwait(false);
            _ = ConnectionLog.TellAsync(options.Logger, uri.Uri, session, isSupervised: options.Reconnect is not null);
            return session;
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
        ICaller caller,
        CancellationToken cancellationToken)
    {
        RemoteDriver driver = new(caller);
        SecurityLayer? layer = await new ConnectionLogin(uri, driver, options.Credentials).RunAsync(cancellationToken).ConfigureAwait(false);
        if (layer is not null)
        {
            peer.GoOnWith(new SaslLink(peer.Link, layer));
        }

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
}
