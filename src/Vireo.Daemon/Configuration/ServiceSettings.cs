namespace Vireo.Daemon.Configuration;

/// <summary>How much a server lets its clients do. There are two servers: the one for all, and the one for administrators (<c>admin_*</c>).</summary>
public sealed record ServiceSettings
{
    private const uint StandardAnonymous = 20;

    private readonly uint? _maxAnonymous;

    /// <summary>How many clients at once (<c>max_clients</c>); beyond it listening pauses.</summary>
    public uint MaxClients { get; init; } = 5000;

    /// <summary>How many connections wait in the kernel to be accepted (<c>max_queued_clients</c>).</summary>
    public uint MaxQueuedClients { get; init; } = 1000;

    /// <summary>
    /// How many clients at once that have not logged in (<c>max_anonymous_clients</c>); 0: no such limit. At most
    /// <see cref="MaxClients"/>, which also lowers the default.
    /// </summary>
    public uint MaxAnonymousClients { get => _maxAnonymous ?? Math.Min(StandardAnonymous, MaxClients); init => _maxAnonymous = value; }

    /// <summary>Workers at the start (<c>min_workers</c>), as administrators see it.</summary>
    public uint MinWorkers { get; init; } = 5;

    /// <summary>Workers at most (<c>max_workers</c>), as administrators see it.</summary>
    public uint MaxWorkers { get; init; } = 20;

    /// <summary>Workers for calls that never wait for a guest (<c>prio_workers</c>).</summary>
    public uint PriorityWorkers { get; init; } = 5;

    /// <summary>How many calls of one client run at once (<c>max_client_requests</c>); beyond it the client is not read from.</summary>
    public uint MaxClientRequests { get; init; } = 5;

    /// <summary>Seconds of silence before a client is asked whether it is there (<c>keepalive_interval</c>); -1: it is never asked.</summary>
    public int KeepAliveInterval { get; init; } = 5;

    /// <summary>How many questions may go unanswered (<c>keepalive_count</c>); 0: a silent client is closed without being asked.</summary>
    public uint KeepAliveCount { get; init; } = 5;

    /// <summary>
    /// MiB that all clients together may fill with calls that have not come whole yet (<c>max_receive_mib</c>, not one of libvirtd's); over it
    /// whoever holds most is disconnected.
    /// </summary>
    public uint MaxReceiveMib { get; init; } = 256;

    /// <summary>The administrators' defaults, which differ.</summary>
    internal static ServiceSettings ForAdministrators { get; } = new() { MaxQueuedClients = 20, MaxAnonymousClients = 0, PriorityWorkers = 0 };
}
