namespace Vireo.Contract.Domains.Jobs;

/// <summary>What kind of job a guest has.</summary>
/// <remarks><c>virDomainJobType</c>.</remarks>
public enum DomainJobType
{
    /// <summary>None. <c>VIR_DOMAIN_JOB_NONE</c>.</summary>
    None = 0,

    /// <summary>One whose end can be told. <c>VIR_DOMAIN_JOB_BOUNDED</c>.</summary>
    Bounded = 1,

    /// <summary>One whose end cannot be told. <c>VIR_DOMAIN_JOB_UNBOUNDED</c>.</summary>
    Unbounded = 2,

    /// <summary>One that has ended well. <c>VIR_DOMAIN_JOB_COMPLETED</c>.</summary>
    Completed = 3,

    /// <summary>One that has failed. <c>VIR_DOMAIN_JOB_FAILED</c>.</summary>
    Failed = 4,

    /// <summary>One that was cancelled. <c>VIR_DOMAIN_JOB_CANCELLED</c>.</summary>
    Cancelled = 5,
}
