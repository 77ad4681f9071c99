namespace Vireo.Contract.Domains.Saving;

/// <summary>How to dump a guest's core.</summary>
/// <remarks><c>virDomainCoreDumpFlags</c>.</remarks>
[Flags]
public enum DomainCoreDumpFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The guest ends as crashed. <c>VIR_DUMP_CRASH</c>.</summary>
    Crash = 1,

    /// <summary>The guest is not paused meanwhile. <c>VIR_DUMP_LIVE</c>.</summary>
    Live = 2,

    /// <summary>Around the node's file cache. <c>VIR_DUMP_BYPASS_CACHE</c>.</summary>
    BypassCache = 4,

    /// <summary>The guest is reset afterwards. <c>VIR_DUMP_RESET</c>.</summary>
    Reset = 8,

    /// <summary>Memory alone, in a format that debuggers read. <c>VIR_DUMP_MEMORY_ONLY</c>.</summary>
    MemoryOnly = 0x10,
}
