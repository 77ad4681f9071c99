namespace Vireo.Contract.Domains.Statistics;

/// <summary>Groups of figures.</summary>
/// <remarks><c>virDomainStatsTypes</c>.</remarks>
[Flags]
public enum DomainStatsTypes : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>State and reason. <c>VIR_DOMAIN_STATS_STATE</c>.</summary>
    State = 1,

    /// <summary>Processor time. <c>VIR_DOMAIN_STATS_CPU_TOTAL</c>.</summary>
    CpuTotal = 2,

    /// <summary>Memory balloon. <c>VIR_DOMAIN_STATS_BALLOON</c>.</summary>
    Balloon = 4,

    /// <summary>Virtual processors. <c>VIR_DOMAIN_STATS_VCPU</c>.</summary>
    Vcpu = 8,

    /// <summary>Network interfaces. <c>VIR_DOMAIN_STATS_INTERFACE</c>.</summary>
    Interface = 0x10,

    /// <summary>Disks. <c>VIR_DOMAIN_STATS_BLOCK</c>.</summary>
    Block = 0x20,

    /// <summary>Performance events. <c>VIR_DOMAIN_STATS_PERF</c>.</summary>
    Perf = 0x40,

    /// <summary>I/O threads. <c>VIR_DOMAIN_STATS_IOTHREAD</c>.</summary>
    IoThread = 0x80,

    /// <summary>Memory bandwidth. <c>VIR_DOMAIN_STATS_MEMORY</c>.</summary>
    Memory = 0x100,

    /// <summary>How fast memory is written to. <c>VIR_DOMAIN_STATS_DIRTYRATE</c>.</summary>
    DirtyRate = 0x200,

    /// <summary>What the hypervisor counts. <c>VIR_DOMAIN_STATS_VM</c>.</summary>
    Vm = 0x400,
}
