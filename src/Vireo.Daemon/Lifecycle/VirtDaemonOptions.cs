using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Vireo.Contract.Drivers;
using Vireo.Daemon.Clients;
using Vireo.Daemon.Configuration;
using Vireo.Daemon.Listeners;
using Vireo.Daemon.Logs;

namespace Vireo.Daemon.Lifecycle;

/// <summary>What a daemon is made of.</summary>
public sealed record VirtDaemonOptions
{
    /// <summary>The drivers whose connections it opens, in the order in which they are asked.</summary>
    public required IReadOnlyList<IDriverProvider> Drivers { get; init; }

    /// <summary>What a client opens that names no URI, as <c>virsh</c> alone does; null: what a driver offers for it.</summary>
    public string? DefaultUri { get; init; }

    /// <summary>What the configuration file says.</summary>
    public DaemonSettings Settings { get; init; } = new();

    /// <summary>Whether the listeners on the network open (<c>--listen</c>).</summary>
    public bool Listen { get; init; }

    /// <summary>
    /// Whether it serves the whole system rather than one user; null: as who runs the process. The system's has a read-only socket too.
    /// </summary>
    public bool? IsSystem { get; init; }

    /// <summary>How long it has no client before <see cref="VirtDaemon.Idle"/> ends; null: never.</summary>
    public TimeSpan? IdleTimeout { get; init; }

    /// <summary>polkit's program that tells whether a process may come in, or its path.</summary>
    public string PolkitProgram { get; init; } = "pkcheck";

    /// <summary>Puts something between each client and its programs; null: nothing.</summary>
    public ProgramWrapper? Between { get; init; }

    /// <summary>Where it logs.</summary>
    public ILoggerFactory Loggers { get; init; } = NullLoggerFactory.Instance;

    /// <summary>The clock of keepalive and deadlines.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The logs that administrators may change; null: none.</summary>
    internal LogRouter? Logs { get; init; }

    /// <summary>What systemd listens on already; null: nothing, and the daemon opens its listeners itself.</summary>
    internal ActivatedSockets? Activated { get; init; }
}
