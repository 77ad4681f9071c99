namespace Vireo.Contract.Domains.Events;

/// <summary>How a job on a disk ended.</summary>
/// <remarks><c>virConnectDomainEventBlockJobStatus</c>.</remarks>
public enum DomainBlockJobStatus
{
    /// <summary>Well. <c>VIR_DOMAIN_BLOCK_JOB_COMPLETED</c>.</summary>
    Completed = 0,

    /// <summary>It failed. <c>VIR_DOMAIN_BLOCK_JOB_FAILED</c>.</summary>
    Failed = 1,

    /// <summary>It was cancelled. <c>VIR_DOMAIN_BLOCK_JOB_CANCELED</c>.</summary>
    Canceled = 2,

    /// <summary>It has not: the copy is complete and kept up to date. <c>VIR_DOMAIN_BLOCK_JOB_READY</c>.</summary>
    Ready = 3,
}
