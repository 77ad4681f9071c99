namespace Vireo.Contract.Domains.Jobs;

/// <summary>Which job is ended.</summary>
/// <remarks><c>virDomainAbortJobFlagsValues</c>.</remarks>
[Flags]
public enum DomainAbortJobFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Also a migration whose guest runs on the other node already. <c>VIR_DOMAIN_ABORT_JOB_POSTCOPY</c>.</summary>
    PostCopy = 1,
}
