using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Vireo.Testing;

/// <summary>What a test server is like.</summary>
public sealed record VirtTestServerOptions
{
    /// <summary>
    /// The document of the host and its guests, as <c>test:///FILE</c> reads it. Each connection has a host of its own, made from it. Null:
    /// <c>test:///default</c>, one host with one running guest for all connections, forgotten when the last is closed.
    /// </summary>
    public string? Node { get; init; }

    /// <summary>Whether plain TCP is listened for on a free port of the loopback. Default: no.</summary>
    public bool ListenTcp { get; init; }

    /// <summary>
    /// Which release of libvirt the server plays: procedures of later ones are unknown to it, and it says this number when it is asked. Null:
    /// all that Vireo knows.
    /// </summary>
    public Version? Version { get; init; }

    /// <summary>How many calls of one client run at once; beyond it the client is not read from. Default 5 (libvirtd's own).</summary>
    public uint MaxClientRequests { get; init; } = 5;

    /// <summary>Where the daemon logs. Default: nowhere.</summary>
    public ILoggerFactory Loggers { get; init; } = NullLoggerFactory.Instance;

    /// <summary>The clock of keepalive, deadlines and delays. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
