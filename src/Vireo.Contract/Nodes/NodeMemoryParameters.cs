namespace Vireo.Contract.Nodes;

/// <summary>The names of how the node shares memory between guests.</summary>
public static class NodeMemoryParameters
{
    /// <summary><c>VIR_NODE_MEMORY_SHARED_FULL_SCANS</c>.</summary>
    public const string SharedFullScans = "shm_full_scans";

    /// <summary><c>VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES</c>.</summary>
    public const string SharedMergeAcrossNodes = "shm_merge_across_nodes";

    /// <summary><c>VIR_NODE_MEMORY_SHARED_PAGES_SHARED</c>.</summary>
    public const string SharedPagesShared = "shm_pages_shared";

    /// <summary><c>VIR_NODE_MEMORY_SHARED_PAGES_SHARING</c>.</summary>
    public const string SharedPagesSharing = "shm_pages_sharing";

    /// <summary><c>VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN</c>.</summary>
    public const string SharedPagesToScan = "shm_pages_to_scan";

    /// <summary><c>VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED</c>.</summary>
    public const string SharedPagesUnshared = "shm_pages_unshared";

    /// <summary><c>VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE</c>.</summary>
    public const string SharedPagesVolatile = "shm_pages_volatile";

    /// <summary><c>VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS</c>.</summary>
    public const string SharedSleepMilliseconds = "shm_sleep_millisecs";
}
