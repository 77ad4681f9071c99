using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Blocks;
using Vireo.Contract.Domains.Events;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Domains.Disks;

/// <summary>The job on one of a guest's disks. It belongs to the guest: it goes on whoever watches it.</summary>
public sealed class DomainBlockJob
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainBlockJob(DriverSession session, DomainHandle domain, string target)
    {
        _session = session;
        _domain = domain;
        Target = target;
    }

    /// <summary>The disk's target or source, such as <c>vda</c>.</summary>
    public string Target { get; }

    /// <summary>Tells how far it is.</summary>
    /// <param name="flags">How its speed is told.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How far it is; null: there is none, or it is over.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: the guest does not run.</exception>
    /// <remarks><c>virDomainGetBlockJobInfo</c>.</remarks>
    public async Task<DomainBlockJobProgress?> GetProgressAsync(
        DomainBlockJobInfoFlags flags = DomainBlockJobInfoFlags.None,
        CancellationToken cancellationToken = default)
    {
        (bool found, DomainBlockJobType type, ulong bandwidth, ulong current, ulong end) = await _session
            .Part<IDomainBlockJobs>("virDomainGetBlockJobInfo").DomainGetBlockJobInfoAsync(_domain, Target, flags, cancellationToken)
            .ConfigureAwait(false);
        return found ? new DomainBlockJobProgress(type, bandwidth, current, end) : null;
    }

    /// <summary>Limits its speed.</summary>
    /// <param name="bandwidth">How fast, in MiB a second; 0: as fast as it can.</param>
    /// <param name="flags">How the speed is meant.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: it does not run, or has no job on this disk.
    /// </exception>
    /// <remarks><c>virDomainBlockJobSetSpeed</c>.</remarks>
    public async Task SetSpeedAsync(
        ulong bandwidth,
        DomainBlockJobSetSpeedFlags flags = DomainBlockJobSetSpeedFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainBlockJobs>("virDomainBlockJobSetSpeed")
            .DomainBlockJobSetSpeedAsync(_domain, Target, bandwidth, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Ends it.</summary>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: it does not run, or has no job on this disk.
    /// </exception>
    /// <remarks><c>virDomainBlockJobAbort</c>.</remarks>
    public async Task AbortAsync(
        DomainBlockJobAbortFlags flags = DomainBlockJobAbortFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainBlockJobs>("virDomainBlockJobAbort")
            .DomainBlockJobAbortAsync(_domain, Target, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Ends a copy and has the guest go on with it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.BlockCopyActive"/>: the copy has not caught up.</exception>
    /// <remarks><c>virDomainBlockJobAbort</c> with <c>VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT</c>.</remarks>
    public Task PivotAsync(CancellationToken cancellationToken = default) => AbortAsync(DomainBlockJobAbortFlags.Pivot, cancellationToken);
}
