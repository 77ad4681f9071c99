using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Vireo.Rpc.Events;

namespace Vireo.Rpc.Peers;

/// <summary>What a client's peer is told when it is made.</summary>
public sealed record ClientPeerOptions
{
    /// <summary>Gets the daemon's events; null: they are dropped.</summary>
    public IMessageReceiver? Messages { get; init; }

    /// <summary>Where the peer's own doings are logged.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>The clock of keepalive.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
