using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Migration;
using Vireo.Errors;
using Vireo.Parameters;
using Vireo.Sessions;

namespace Vireo.Domains.Migration;

/// <summary>A guest's way to another host.</summary>
public sealed class DomainMigration
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainMigration(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Tells how long the guest may stand still.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The time in milliseconds.</returns>
    /// <remarks><c>virDomainMigrateGetMaxDowntime</c>.</remarks>
    public async Task<ulong> GetMaxDowntimeAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainMigrationTuning>("virDomainMigrateGetMaxDowntime")
            .DomainMigrateGetMaxDowntimeAsync(_domain, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Limits how long the guest may stand still.</summary>
    /// <param name="downtimeMs">The time in milliseconds.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not migrate.</exception>
    /// <remarks><c>virDomainMigrateSetMaxDowntime</c>.</remarks>
    public async Task SetMaxDowntimeAsync(ulong downtimeMs, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainMigrationTuning>("virDomainMigrateSetMaxDowntime")
            .DomainMigrateSetMaxDowntimeAsync(_domain, downtimeMs, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells how fast it may be sent.</summary>
    /// <param name="flags">Of which part it is meant.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The speed in MiB a second.</returns>
    /// <remarks><c>virDomainMigrateGetMaxSpeed</c>.</remarks>
    public async Task<ulong> GetMaxSpeedAsync(
        DomainMigrateMaxSpeedFlags flags = DomainMigrateMaxSpeedFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainMigrationTuning>("virDomainMigrateGetMaxSpeed")
            .DomainMigrateGetMaxSpeedAsync(_domain, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Limits how fast it is sent.</summary>
    /// <param name="bandwidth">The speed in MiB a second.</param>
    /// <param name="flags">Of which part it is meant.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainMigrateSetMaxSpeed</c>.</remarks>
    public async Task SetMaxSpeedAsync(
        ulong bandwidth,
        DomainMigrateMaxSpeedFlags flags = DomainMigrateMaxSpeedFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainMigrationTuning>("virDomainMigrateSetMaxSpeed")
            .DomainMigrateSetMaxSpeedAsync(_domain, bandwidth, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells how much memory is used for compressing.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How much, in bytes.</returns>
    /// <remarks><c>virDomainMigrateGetCompressionCache</c>.</remarks>
    public async Task<ulong> GetCompressionCacheAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainMigrationTuning>("virDomainMigrateGetCompressionCache")
            .DomainMigrateGetCompressionCacheAsync(_domain, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Chooses how much memory is used for compressing.</summary>
    /// <param name="cacheSizeBytes">How much, in bytes.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainMigrateSetCompressionCache</c>.</remarks>
    public async Task SetCompressionCacheAsync(ulong cacheSizeBytes, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainMigrationTuning>("virDomainMigrateSetCompressionCache")
            .DomainMigrateSetCompressionCacheAsync(_domain, cacheSizeBytes, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Has the guest run on the other host at once; the rest of its memory follows.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not migrate.</exception>
    /// <remarks><c>virDomainMigrateStartPostCopy</c>.</remarks>
    public async Task StartPostCopyAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainMigrationTuning>("virDomainMigrateStartPostCopy")
            .DomainMigrateStartPostCopyAsync(_domain, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Sends the guest to another host; the daemons do it among themselves.</summary>
    /// <param name="destinationUri">The other daemon's URI, as this guest's daemon reaches it; null: not from daemon to daemon.</param>
    /// <param name="parameters">How and where to; their names are in <see cref="DomainMigrateParameters"/>.</param>
    /// <param name="flags">How; <see cref="DomainMigrateFlags.PeerToPeer"/> with a URI.</param>
    /// <param name="cancellationToken">Gives up the answer; the guest may still go. <c>Jobs.AbortAsync</c> stops it.</param>
    /// <returns>A task that ends when the guest runs there.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run, or migrates already.</exception>
    /// <remarks><c>virDomainMigrateToURI3</c>, <c>virDomainMigrateToURI2</c>, <c>virDomainMigrateToURI</c>.</remarks>
    public async Task MigrateToUriAsync(
        string? destinationUri,
        TypedParameters? parameters = null,
        DomainMigrateFlags flags = DomainMigrateFlags.PeerToPeer,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainMigrationParams>("virDomainMigrateToURI3")
            .DomainMigratePerform3ParamsAsync(
                _domain, destinationUri, parameters ?? TypedParameters.Empty, ReadOnlyMemory<byte>.Empty, flags, cancellationToken)
            .ConfigureAwait(false);
}
