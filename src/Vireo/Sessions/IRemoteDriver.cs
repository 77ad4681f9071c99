using Vireo.Contract.Drivers;
using Vireo.Errors;
using Vireo.Transport.Uris;

namespace Vireo.Sessions;

/// <summary>A driver behind a connection that may end.</summary>
internal interface IRemoteDriver : IDriver
{
    /// <summary>Ends when the connection does, for good, with the reason; it never fails.</summary>
    Task<VirtException> Closed { get; }

    /// <summary>What carries the connection.</summary>
    RemoteTransport Transport { get; }

    /// <summary>Whether the daemon numbers its registrations for events (<c>VIR_DRV_FEATURE_REMOTE_EVENT_CALLBACK</c>).</summary>
    bool HasNumberedEvents { get; }

    /// <summary>The URI that the daemon chose; null: it was told one.</summary>
    string? ChosenUri { get; }
}
