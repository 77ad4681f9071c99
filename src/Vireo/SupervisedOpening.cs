using Vireo.Rpc.Calls;
using Vireo.Rpc.Events;
using Vireo.Sessions;
using Vireo.Supervision;
using Vireo.Telemetry;
using Vireo.Transport.Uris;

namespace Vireo;

/// <summary>Opens connections to daemons that are opened again when they are lost.</summary>
internal static class SupervisedOpening
{
    internal static async Task<SupervisedSession> OpenAsync(
        RemoteUri uri,
        VirtConnectionOptions options,
        ReconnectOptions reconnect,
        IMessageReceiver events,
        CancellationToken cancellationToken)
    {
        SupervisedLink first = await OpenLinkAsync(cancellationToken).ConfigureAwait(false);
        SupervisorParts parts = new(OpenLinkAsync, new Backoff(reconnect, Random.Shared.NextDouble), options.TimeProvider)
        {
            MaxAttempts = reconnect.MaxAttempts,
            Logger = options.Logger,
        };
        return new SupervisedSession(new Supervisor(first, parts), Guard);

        // The time in which a call waits for a link counts, too.
        ICaller Guard(ICaller caller) => RemoteOpening.Guard(caller, ServerTags.Of(uri), options);

        async Task<SupervisedLink> OpenLinkAsync(CancellationToken token)
        {
            LinkEvents linkEvents = new(events);
            RemoteSession session = await RemoteOpening.OpenAsync(uri, options, linkEvents, token).ConfigureAwait(false);
            return new SupervisedLink(session, linkEvents);
        }
    }
}
