namespace Vireo.Contract.Domains.IoThreads;

/// <summary>The names of how a thread waits for work.</summary>
public static class DomainIoThreadParameters
{
    /// <summary><c>VIR_DOMAIN_IOTHREAD_POLL_GROW</c>.</summary>
    public const string PollGrow = "poll_grow";

    /// <summary><c>VIR_DOMAIN_IOTHREAD_POLL_MAX_NS</c>.</summary>
    public const string PollMaxNs = "poll_max_ns";

    /// <summary><c>VIR_DOMAIN_IOTHREAD_POLL_SHRINK</c>.</summary>
    public const string PollShrink = "poll_shrink";

    /// <summary><c>VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX</c>.</summary>
    public const string ThreadPoolMax = "thread_pool_max";

    /// <summary><c>VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN</c>.</summary>
    public const string ThreadPoolMin = "thread_pool_min";
}
