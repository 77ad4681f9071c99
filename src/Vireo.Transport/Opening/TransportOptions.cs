using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Vireo.Transport.Opening;

/// <summary>How a transport is opened.</summary>
public sealed record TransportOptions
{
    /// <summary>Where what happens is told. Default: nowhere.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>The clock. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// How long connecting may take, a TLS handshake included; ssh and ext programs, which may ask a human, have no limit. Default 30 s;
    /// <see cref="Timeout.InfiniteTimeSpan"/>: as long as the system tries.
    /// </summary>
    public TimeSpan ConnectTimeout
    {
        get;
        init => field = value > TimeSpan.Zero || value == Timeout.InfiniteTimeSpan
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "the time to connect in must be positive or infinite");
    } = TimeSpan.FromSeconds(30);

    /// <summary>Whether the connection will be read-only: the read-only socket is used where there is one.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>The process and its user. Default: this one.</summary>
    public TransportEnvironment Environment { get; init; } = TransportEnvironment.Current;
}
