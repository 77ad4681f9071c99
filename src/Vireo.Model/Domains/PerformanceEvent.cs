namespace Vireo.Model.Domains;

/// <summary>Something that is counted.</summary>
[XmlView("event")]
public sealed partial class PerformanceEvent
{
    /// <summary>What (<c>event/@name</c>).</summary>
    [XmlAttribute("name")] public partial PerformanceEventName? Name { get; set; }

    /// <summary>Whether it is (<c>event/@enabled</c>).</summary>
    [XmlAttribute("enabled")] public partial bool? IsEnabled { get; set; }
}

/// <summary>What can be counted of a guest.</summary>
[XmlEnum]
public enum PerformanceEventName
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>cmt</c>.</summary>
    Cmt,

    /// <summary><c>mbmt</c>.</summary>
    Mbmt,

    /// <summary><c>mbml</c>.</summary>
    Mbml,

    /// <summary><c>cpu_cycles</c>.</summary>
    [XmlWord("cpu_cycles")]
    CpuCycles,

    /// <summary><c>instructions</c>.</summary>
    Instructions,

    /// <summary><c>cache_references</c>.</summary>
    [XmlWord("cache_references")]
    CacheReferences,

    /// <summary><c>cache_misses</c>.</summary>
    [XmlWord("cache_misses")]
    CacheMisses,

    /// <summary><c>branch_instructions</c>.</summary>
    [XmlWord("branch_instructions")]
    BranchInstructions,

    /// <summary><c>branch_misses</c>.</summary>
    [XmlWord("branch_misses")]
    BranchMisses,

    /// <summary><c>bus_cycles</c>.</summary>
    [XmlWord("bus_cycles")]
    BusCycles,

    /// <summary><c>stalled_cycles_frontend</c>.</summary>
    [XmlWord("stalled_cycles_frontend")]
    StalledCyclesFrontend,

    /// <summary><c>stalled_cycles_backend</c>.</summary>
    [XmlWord("stalled_cycles_backend")]
    StalledCyclesBackend,

    /// <summary><c>ref_cpu_cycles</c>.</summary>
    [XmlWord("ref_cpu_cycles")]
    RefCpuCycles,

    /// <summary><c>cpu_clock</c>.</summary>
    [XmlWord("cpu_clock")]
    CpuClock,

    /// <summary><c>task_clock</c>.</summary>
    [XmlWord("task_clock")]
    TaskClock,

    /// <summary><c>page_faults</c>.</summary>
    [XmlWord("page_faults")]
    PageFaults,

    /// <summary><c>context_switches</c>.</summary>
    [XmlWord("context_switches")]
    ContextSwitches,

    /// <summary><c>cpu_migrations</c>.</summary>
    [XmlWord("cpu_migrations")]
    CpuMigrations,

    /// <summary><c>page_faults_min</c>.</summary>
    [XmlWord("page_faults_min")]
    PageFaultsMin,

    /// <summary><c>page_faults_maj</c>.</summary>
    [XmlWord("page_faults_maj")]
    PageFaultsMaj,

    /// <summary><c>alignment_faults</c>.</summary>
    [XmlWord("alignment_faults")]
    AlignmentFaults,

    /// <summary><c>emulation_faults</c>.</summary>
    [XmlWord("emulation_faults")]
    EmulationFaults,
}
