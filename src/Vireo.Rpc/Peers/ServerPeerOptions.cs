using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Vireo.Rpc.Frames;
using Vireo.Rpc.KeepAlive;

namespace Vireo.Rpc.Peers;

/// <summary>How a daemon treats one client.</summary>
public sealed record ServerPeerOptions
{
    /// <summary>
    /// Calls and stream packets that may be waiting for their end; at that number the client is not read from. Default 5 (libvirtd's own
    /// <c>max_client_requests</c>). Calls that are answered at once never count.
    /// </summary>
    public int MaxRequests { get; init => field = AtLeast(1, value); } = 5;

    /// <summary>How a silent client is asked once it has said that it answers; null: never.</summary>
    public KeepAliveOptions? KeepAlive { get; init; } = new();

    /// <summary>Bytes of output, not yet taken by the client, at which it is not read from. Default 256 KiB.</summary>
    public int MaxQueuedBytes { get; init => field = AtLeast(1, value); } = 256 * 1024;

    /// <summary>Bytes of events, not yet taken by the client, over which it is disconnected. Default 1 MiB.</summary>
    public int MaxQueuedEventBytes { get; init => field = AtLeast(1, value); } = 1024 * 1024;

    /// <summary>Events, not yet taken by the client, over which it is disconnected. Default 4096.</summary>
    public int MaxQueuedEvents { get; init => field = AtLeast(1, value); } = 4096;

    /// <summary>How long a client may take none of its output before it is disconnected. Default 30 s.</summary>
    public TimeSpan OutputDeadline { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long a client may take for a frame that it has begun, before <see cref="MinFrameRate"/> adds its share. Default 10 s.
    /// </summary>
    public TimeSpan FrameDeadline { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The least bytes per second at which a long frame must arrive. Default 64 KiB.</summary>
    public int MinFrameRate { get; init => field = AtLeast(1, value); } = 64 * 1024;

    /// <summary>What the clients of a server may hold together; null: as much as each may.</summary>
    public ReceiveBudget? ReceiveBudget { get; init; }

    /// <summary>Where the peer's own doings are logged.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>The clock of keepalive and deadlines.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    private static int AtLeast(int least, int value) => value >= least ? value : throw new ArgumentOutOfRangeException(nameof(value));
}
