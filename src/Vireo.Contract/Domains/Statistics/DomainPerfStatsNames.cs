namespace Vireo.Contract.Domains.Statistics;

/// <summary>What the names of figures of events of processors are made of: a prefix, a number, and a suffix; or a name as it is.</summary>
public static class DomainPerfStatsNames
{
    /// <summary><c>VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS</c>.</summary>
    public const string AlignmentFaults = "perf.alignment_faults";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS</c>.</summary>
    public const string BranchInstructions = "perf.branch_instructions";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_BRANCH_MISSES</c>.</summary>
    public const string BranchMisses = "perf.branch_misses";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_BUS_CYCLES</c>.</summary>
    public const string BusCycles = "perf.bus_cycles";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_CACHE_MISSES</c>.</summary>
    public const string CacheMisses = "perf.cache_misses";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES</c>.</summary>
    public const string CacheReferences = "perf.cache_references";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_CMT</c>.</summary>
    public const string Cmt = "perf.cmt";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES</c>.</summary>
    public const string ContextSwitches = "perf.context_switches";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_CPU_CLOCK</c>.</summary>
    public const string CpuClock = "perf.cpu_clock";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_CPU_CYCLES</c>.</summary>
    public const string CpuCycles = "perf.cpu_cycles";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS</c>.</summary>
    public const string CpuMigrations = "perf.cpu_migrations";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS</c>.</summary>
    public const string EmulationFaults = "perf.emulation_faults";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_INSTRUCTIONS</c>.</summary>
    public const string Instructions = "perf.instructions";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_MBML</c>.</summary>
    public const string Mbml = "perf.mbml";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_MBMT</c>.</summary>
    public const string Mbmt = "perf.mbmt";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_PAGE_FAULTS</c>.</summary>
    public const string PageFaults = "perf.page_faults";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ</c>.</summary>
    public const string PageFaultsMajor = "perf.page_faults_maj";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN</c>.</summary>
    public const string PageFaultsMinor = "perf.page_faults_min";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES</c>.</summary>
    public const string RefCpuCycles = "perf.ref_cpu_cycles";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND</c>.</summary>
    public const string StalledCyclesBackend = "perf.stalled_cycles_backend";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND</c>.</summary>
    public const string StalledCyclesFrontend = "perf.stalled_cycles_frontend";

    /// <summary><c>VIR_DOMAIN_STATS_PERF_TASK_CLOCK</c>.</summary>
    public const string TaskClock = "perf.task_clock";
}
