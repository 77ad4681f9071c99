namespace Vireo.Contract.Domains.Statistics;

/// <summary>Which guests' figures to tell, and how.</summary>
/// <remarks><c>virConnectGetAllDomainStatsFlags</c>.</remarks>
[Flags]
public enum DomainStatsFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Guests that run. <c>VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE</c>.</summary>
    Active = 1,

    /// <summary>Guests that don't. <c>VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE</c>.</summary>
    Inactive = 2,

    /// <summary>Guests with a definition. <c>VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT</c>.</summary>
    Persistent = 4,

    /// <summary>Guests without. <c>VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT</c>.</summary>
    Transient = 8,

    /// <summary>Guests in the state running. <c>VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING</c>.</summary>
    Running = 0x10,

    /// <summary>Guests that are paused. <c>VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED</c>.</summary>
    Paused = 0x20,

    /// <summary>Guests that are shut off. <c>VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF</c>.</summary>
    ShutOff = 0x40,

    /// <summary>Guests in any other state. <c>VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER</c>.</summary>
    Other = 0x80,

    /// <summary>What would have to wait for a job is left out. <c>VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT</c>.</summary>
    NoWait = 0x2000_0000,

    /// <summary>Disks' backing chains too. <c>VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING</c>.</summary>
    Backing = 0x4000_0000,

    /// <summary>A group that the driver does not have is an error. <c>VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS</c>.</summary>
    EnforceStats = 0x8000_0000,
}
