using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Vireo.Contract.Drivers;
using Vireo.Logins;
using Vireo.Rpc.KeepAlive;
using Vireo.Rpc.Links;
using Vireo.Supervision;
using Vireo.Transport.Uris;

namespace Vireo;

/// <summary>How a connection is opened and kept.</summary>
public sealed record VirtConnectionOptions
{
    /// <summary>Where what happens is told; the URI's unknown variables, for one. Default: nowhere.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>The clock of deadlines and keepalive. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Whether the connection may only look (<c>virConnectOpenReadOnly</c>). Default: no.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>
    /// How a silent daemon is asked whether it lives, and when it is given up (<c>virConnectSetKeepAlive</c>). Default: every 5 s, 5 times
    /// (virsh's own); null: never asked.
    /// </summary>
    public KeepAliveOptions? KeepAlive { get; init; } = new();

    /// <summary>
    /// Who is asked for names and passwords that a daemon wants and no <c>auth.conf</c> says (<c>virConnectOpenAuth</c>). While it is being
    /// asked, <see cref="OpenTimeout"/> does not pass. Default: nobody; such logins fail with <see cref="Errors.VirtErrorCode.AuthFailed"/>.
    /// </summary>
    public CredentialCallback? Credentials { get; init; }

    /// <summary>
    /// How long opening may take, login included. Over ssh and ext, where a human may be asked for a password, each call's own deadline
    /// counts instead. Default 30 s; <see cref="Timeout.InfiniteTimeSpan"/>: no limit.
    /// </summary>
    public TimeSpan OpenTimeout { get; init => field = Checked(value); } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long a daemon may take for one call; then it fails with <see cref="Errors.VirtErrorCode.OperationTimeout"/> and may still be
    /// carried out. Default 5 min, longer than a slow guest needs to start or stop; <see cref="Timeout.InfiniteTimeSpan"/>: no limit.
    /// </summary>
    public TimeSpan CallTimeout { get; init => field = Checked(value); } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// How a connection to a daemon that was lost is opened again. Calls that may be made twice (<c>Idempotent</c> in the contract) wait for
    /// that, within <see cref="CallTimeout"/>, and are made again; others fail with <see cref="Errors.VirtConnectionLostException"/>.
    /// Subscriptions go on behind a gap. Default null: it stays lost.
    /// </summary>
    public ReconnectOptions? Reconnect { get; init; }

    /// <summary>
    /// How many events may wait for one subscriber. One more is dropped, and a gap stands in its place (<see cref="Events.EventGap"/>), so
    /// that nothing is lost in silence and nobody else waits. Default 1024.
    /// </summary>
    public int EventBufferSize
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "a subscriber needs room for one event");
    } = 1024;

    /// <summary>Drivers of this process, asked in order for URIs that have neither server nor transport. Default: none.</summary>
    public IReadOnlyList<IDriverProvider> LocalDrivers { get; init; } = [];

    /// <summary>What connects instead of the transport that the URI names; for tests.</summary>
    internal Func<RemoteUri, CancellationToken, ValueTask<Link>>? Connect { get; init; }

    private static TimeSpan Checked(TimeSpan value) => value > TimeSpan.Zero || value == Timeout.InfiniteTimeSpan
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "a deadline must be positive or infinite");
}
