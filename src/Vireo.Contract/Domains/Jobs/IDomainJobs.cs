using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains.Jobs;

/// <summary>Long operations on a guest.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainJobs
{
    /// <summary>Tells how far a guest's job has come.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The job; its type is none when there is none.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetJobInfo</c>, <c>REMOTE_PROC_DOMAIN_GET_JOB_INFO</c>.</remarks>
    [Procedure(163, Since = "0.7.7", Idempotent = true), Acl("domain:read"), ReadOnly]
    ValueTask<DomainJob> DomainGetJobInfoAsync(DomainHandle domain, CancellationToken cancellationToken);

    /// <summary>Tells all figures of a guest's job.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Which job is meant.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>What kind of job it is, and its figures.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetJobStats</c>, <c>REMOTE_PROC_DOMAIN_GET_JOB_STATS</c>.</remarks>
    [Procedure(298, Since = "1.0.3", Idempotent = true), Acl("domain:read"), ReadOnly, ReplyMax("Parameters", RemoteLimits.DomainJobStats)]
    ValueTask<(DomainJobType Type, IReadOnlyList<TypedParameter> Parameters)> DomainGetJobStatsAsync(
        DomainHandle domain,
        DomainJobStatsFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Cancels a guest's job as soon as it can be.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: there is no job.
    /// </exception>
    /// <remarks><c>virDomainAbortJob</c>, <c>REMOTE_PROC_DOMAIN_ABORT_JOB</c>.</remarks>
    [Procedure(164, Since = "0.7.7"), Acl("domain:write")]
    ValueTask DomainAbortJobAsync(DomainHandle domain, CancellationToken cancellationToken);

    /// <summary>Ends the job that is under way.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Which job.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: none is.
    /// </exception>
    /// <remarks><c>virDomainAbortJobFlags</c>, <c>REMOTE_PROC_DOMAIN_ABORT_JOB_FLAGS</c>.</remarks>
    [Procedure(442, Since = "8.5.0"), Acl("domain:write")]
    ValueTask DomainAbortJobFlagsAsync(DomainHandle domain, DomainAbortJobFlags flags, CancellationToken cancellationToken);
}
