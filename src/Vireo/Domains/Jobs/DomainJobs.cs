using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Jobs;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Parameters;
using Vireo.Sessions;

namespace Vireo.Domains.Jobs;

/// <summary>The long operation that is under way on a guest: saving, migrating, dumping, backing up.</summary>
public sealed class DomainJobs
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainJobs(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Tells how far it is.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The job; its type is none when there is none.</returns>
    /// <remarks><c>virDomainGetJobInfo</c>.</remarks>
    public async Task<DomainJob> GetInfoAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainJobs>("virDomainGetJobInfo").DomainGetJobInfoAsync(_domain, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells all that is known of it.</summary>
    /// <param name="flags">Of the one that is under way, or of the last that ended.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>What it is, and its figures; their names are in <see cref="DomainJobStatistics"/>.</returns>
    /// <remarks><c>virDomainGetJobStats</c>.</remarks>
    public async Task<(DomainJobType Type, TypedParameters Statistics)> GetStatisticsAsync(
        DomainJobStatsFlags flags = DomainJobStatsFlags.None,
        CancellationToken cancellationToken = default)
    {
        (DomainJobType type, IReadOnlyList<TypedParameter> figures) = await _session.Part<IDomainJobs>("virDomainGetJobStats")
            .DomainGetJobStatsAsync(_domain, flags, cancellationToken).ConfigureAwait(false);
        return (type, new TypedParameters(figures));
    }

    /// <summary>Ends it.</summary>
    /// <param name="flags">Which job.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: none is.</exception>
    /// <remarks><c>virDomainAbortJob</c>, <c>virDomainAbortJobFlags</c>.</remarks>
    public async Task AbortAsync(DomainAbortJobFlags flags = DomainAbortJobFlags.None, CancellationToken cancellationToken = default)
    {
        if (flags == DomainAbortJobFlags.None)
        {
            await _session.WritablePart<IDomainJobs>("virDomainAbortJob")
                .DomainAbortJobAsync(_domain, cancellationToken).ConfigureAwait(false);
            return;
        }

        await _session.WritablePart<IDomainJobs>("virDomainAbortJobFlags")
            .DomainAbortJobFlagsAsync(_domain, flags, cancellationToken).ConfigureAwait(false);
    }
}
