namespace Vireo.Contract.Domains.Jobs;

/// <summary>Which job's figures are meant.</summary>
/// <remarks><c>virDomainGetJobStatsFlags</c>.</remarks>
[Flags]
public enum DomainJobStatsFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The last one that ended, which is then forgotten. <c>VIR_DOMAIN_JOB_STATS_COMPLETED</c>.</summary>
    Completed = 1,

    /// <summary>It is not forgotten. <c>VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED</c>.</summary>
    KeepCompleted = 2,
}
