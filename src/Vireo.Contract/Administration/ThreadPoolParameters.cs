namespace Vireo.Contract.Administration;

/// <summary>The names of the figures of a server's threads.</summary>
public static class ThreadPoolParameters
{
    /// <summary><c>VIR_THREADPOOL_JOB_QUEUE_DEPTH</c>.</summary>
    public const string JobQueueDepth = "jobQueueDepth";

    /// <summary><c>VIR_THREADPOOL_WORKERS_CURRENT</c>.</summary>
    public const string WorkersCurrent = "nWorkers";

    /// <summary><c>VIR_THREADPOOL_WORKERS_FREE</c>.</summary>
    public const string WorkersFree = "freeWorkers";

    /// <summary><c>VIR_THREADPOOL_WORKERS_MAX</c>.</summary>
    public const string WorkersMax = "maxWorkers";

    /// <summary><c>VIR_THREADPOOL_WORKERS_MIN</c>.</summary>
    public const string WorkersMin = "minWorkers";

    /// <summary><c>VIR_THREADPOOL_WORKERS_PRIORITY</c>.</summary>
    public const string WorkersPriority = "prioWorkers";
}
