namespace Vireo.Contract.Domains.Statistics;

/// <summary>The events of the processor that can be counted.</summary>
public static class DomainPerfEvents
{
    /// <summary><c>VIR_PERF_PARAM_ALIGNMENT_FAULTS</c>.</summary>
    public const string AlignmentFaults = "alignment_faults";

    /// <summary><c>VIR_PERF_PARAM_BRANCH_INSTRUCTIONS</c>.</summary>
    public const string BranchInstructions = "branch_instructions";

    /// <summary><c>VIR_PERF_PARAM_BRANCH_MISSES</c>.</summary>
    public const string BranchMisses = "branch_misses";

    /// <summary><c>VIR_PERF_PARAM_BUS_CYCLES</c>.</summary>
    public const string BusCycles = "bus_cycles";

    /// <summary><c>VIR_PERF_PARAM_CACHE_MISSES</c>.</summary>
    public const string CacheMisses = "cache_misses";

    /// <summary><c>VIR_PERF_PARAM_CACHE_REFERENCES</c>.</summary>
    public const string CacheReferences = "cache_references";

    /// <summary><c>VIR_PERF_PARAM_CMT</c>.</summary>
    public const string Cmt = "cmt";

    /// <summary><c>VIR_PERF_PARAM_CONTEXT_SWITCHES</c>.</summary>
    public const string ContextSwitches = "context_switches";

    /// <summary><c>VIR_PERF_PARAM_CPU_CLOCK</c>.</summary>
    public const string CpuClock = "cpu_clock";

    /// <summary><c>VIR_PERF_PARAM_CPU_CYCLES</c>.</summary>
    public const string CpuCycles = "cpu_cycles";

    /// <summary><c>VIR_PERF_PARAM_CPU_MIGRATIONS</c>.</summary>
    public const string CpuMigrations = "cpu_migrations";

    /// <summary><c>VIR_PERF_PARAM_EMULATION_FAULTS</c>.</summary>
    public const string EmulationFaults = "emulation_faults";

    /// <summary><c>VIR_PERF_PARAM_INSTRUCTIONS</c>.</summary>
    public const string Instructions = "instructions";

    /// <summary><c>VIR_PERF_PARAM_MBML</c>.</summary>
    public const string Mbml = "mbml";

    /// <summary><c>VIR_PERF_PARAM_MBMT</c>.</summary>
    public const string Mbmt = "mbmt";

    /// <summary><c>VIR_PERF_PARAM_PAGE_FAULTS</c>.</summary>
    public const string PageFaults = "page_faults";

    /// <summary><c>VIR_PERF_PARAM_PAGE_FAULTS_MAJ</c>.</summary>
    public const string PageFaultsMajor = "page_faults_maj";

    /// <summary><c>VIR_PERF_PARAM_PAGE_FAULTS_MIN</c>.</summary>
    public const string PageFaultsMinor = "page_faults_min";

    /// <summary><c>VIR_PERF_PARAM_REF_CPU_CYCLES</c>.</summary>
    public const string RefCpuCycles = "ref_cpu_cycles";

    /// <summary><c>VIR_PERF_PARAM_STALLED_CYCLES_BACKEND</c>.</summary>
    public const string StalledCyclesBackend = "stalled_cycles_backend";

    /// <summary><c>VIR_PERF_PARAM_STALLED_CYCLES_FRONTEND</c>.</summary>
    public const string StalledCyclesFrontend = "stalled_cycles_frontend";

    /// <summary><c>VIR_PERF_PARAM_TASK_CLOCK</c>.</summary>
    public const string TaskClock = "task_clock";
}
