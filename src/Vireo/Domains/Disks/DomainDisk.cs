using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Blocks;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Statistics;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Parameters;
using Vireo.Sessions;

namespace Vireo.Domains.Disks;

/// <summary>One of a guest's disks.</summary>
public sealed class DomainDisk
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainDisk(DriverSession session, DomainHandle domain, string target)
    {
        _session = session;
        _domain = domain;
        Target = target;
    }

    /// <summary>Its target or source, such as <c>vda</c>.</summary>
    public string Target { get; }

    /// <summary>Tells what it has done.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainBlockStats</c>.</remarks>
    public async Task<DomainBlockTraffic> GetTrafficAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainStatistics>("virDomainBlockStats")
            .DomainBlockStatsAsync(_domain, Target, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells what it has done, by name.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainBlockStatsFlags</c>.</remarks>
    public async Task<TypedParameters> GetStatisticsAsync(CancellationToken cancellationToken = default)
    {
        TypedParameterFlags texts = await _session.GetTextFlagAsync(cancellationToken).ConfigureAwait(false);
        IDomainStatistics driver = _session.Part<IDomainStatistics>("virDomainBlockStatsFlags");
        return await TypedParameters.ReadAsync(
            count => driver.DomainBlockStatsFlagsAsync(_domain, Target, count, texts, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Tells how large it is.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The most that its file takes, what the guest sees, and what it takes on the node, each in bytes.</returns>
    /// <remarks><c>virDomainGetBlockInfo</c>.</remarks>
    public async Task<DomainDiskInfo> GetInfoAsync(CancellationToken cancellationToken = default)
    {
        (ulong allocationBytes, ulong capacityBytes, ulong physicalBytes) = await _session.Part<IDomainStatistics>("virDomainGetBlockInfo")
            .DomainGetBlockInfoAsync(_domain, Target, 0, cancellationToken).ConfigureAwait(false);
        return new DomainDiskInfo(allocationBytes, capacityBytes, physicalBytes);
    }

    /// <summary>Changes its size while the guest runs.</summary>
    /// <param name="size">The new size in KiB.</param>
    /// <param name="flags">How, and whether the size is in bytes.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainBlockResize</c>.</remarks>
    public async Task ResizeAsync(
        ulong size,
        DomainBlockResizeFlags flags = DomainBlockResizeFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainBlocks>("virDomainBlockResize")
            .DomainBlockResizeAsync(_domain, Target, size, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Reads from it.</summary>
    /// <param name="offset">The first byte.</param>
    /// <param name="size">How many bytes.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The bytes.</returns>
    /// <remarks><c>virDomainBlockPeek</c>.</remarks>
    public async Task<ReadOnlyMemory<byte>> PeekAsync(ulong offset, uint size, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainBlocks>("virDomainBlockPeek")
            .DomainBlockPeekAsync(_domain, Target, offset, size, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells what the guest may read and write.</summary>
    /// <param name="flags">Whether it is that of the running guest or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The limits; the names are in <see cref="DomainBlockIoTuneParameters"/>).</returns>
    /// <remarks><c>virDomainGetBlockIoTune</c>.</remarks>
    public async Task<TypedParameters> GetIoTuneAsync(
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        TypedParameterFlags texts = await _session.GetTextFlagAsync(cancellationToken).ConfigureAwait(false);
        IDomainBlocks driver = _session.Part<IDomainBlocks>("virDomainGetBlockIoTune");
        return await TypedParameters.ReadAsync(
            count => driver.DomainGetBlockIoTuneAsync(
                _domain, Target, count, flags | (DomainModificationImpact)texts, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Limits what the guest may read and write.</summary>
    /// <param name="parameters">The limits; their names are in <see cref="DomainBlockIoTuneParameters"/>.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainSetBlockIoTune</c>.</remarks>
    public async Task SetIoTuneAsync(
        IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        await _session.WritablePart<IDomainBlocks>("virDomainSetBlockIoTune")
            .DomainSetBlockIoTuneAsync(_domain, Target, parameters, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks for one event once its image is written up to some place.</summary>
    /// <param name="thresholdBytes">The place in bytes; 0: no event.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainSetBlockThreshold</c>.</remarks>
    public async Task SetThresholdAsync(ulong thresholdBytes, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainBlocks>("virDomainSetBlockThreshold")
            .DomainSetBlockThresholdAsync(_domain, Target, thresholdBytes, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Begins to pull the content of the images below up into its own.</summary>
    /// <param name="bandwidth">How fast, in MiB a second; 0: as fast as it can.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: it does not run. <see cref="VirtErrorCode.BlockCopyActive"/>: another job is under way
    /// on it.
    /// </exception>
    /// <remarks><c>virDomainBlockPull</c>.</remarks>
    public async Task PullAsync(
        ulong bandwidth = 0,
        DomainBlockPullFlags flags = DomainBlockPullFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainBlockJobs>("virDomainBlockPull")
            .DomainBlockPullAsync(_domain, Target, bandwidth, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Begins to put it on another base, or to copy it.</summary>
    /// <param name="baseImage">The base: an image below, or where to copy to; null: none, all content is pulled up.</param>
    /// <param name="bandwidth">How fast, in MiB a second; 0: as fast as it can.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: it does not run. <see cref="VirtErrorCode.BlockCopyActive"/>: another job is under way
    /// on it.
    /// </exception>
    /// <remarks><c>virDomainBlockRebase</c>.</remarks>
    public async Task RebaseAsync(
        string? baseImage = null,
        ulong bandwidth = 0,
        DomainBlockRebaseFlags flags = DomainBlockRebaseFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainBlockJobs>("virDomainBlockRebase")
            .DomainBlockRebaseAsync(_domain, Target, baseImage, bandwidth, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Begins to merge its images down into one below.</summary>
    /// <param name="baseImage">The image that takes the content; null: the lowest.</param>
    /// <param name="topImage">The image whose content goes down; null: the disk's own.</param>
    /// <param name="bandwidth">How fast, in MiB a second; 0: as fast as it can.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: it does not run. <see cref="VirtErrorCode.BlockCopyActive"/>: another job is under way
    /// on it.
    /// </exception>
    /// <remarks><c>virDomainBlockCommit</c>.</remarks>
    public async Task CommitAsync(
        string? baseImage = null,
        string? topImage = null,
        ulong bandwidth = 0,
        DomainBlockCommitFlags flags = DomainBlockCommitFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainBlockJobs>("virDomainBlockCommit")
            .DomainBlockCommitAsync(_domain, Target, baseImage, topImage, bandwidth, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Begins to copy it, and keeps the copy the same until the job is ended.</summary>
    /// <param name="destinationXml">Where to (XML).</param>
    /// <param name="parameters">How; the names are in <see cref="DomainBlockCopyParameters"/>.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: it does not run. <see cref="VirtErrorCode.BlockCopyActive"/>: another job is under way
    /// on it.
    /// </exception>
    /// <remarks><c>virDomainBlockCopy</c>.</remarks>
    public async Task CopyAsync(
        string destinationXml,
        IReadOnlyList<TypedParameter> parameters,
        DomainBlockCopyFlags flags = DomainBlockCopyFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destinationXml);
        ArgumentNullException.ThrowIfNull(parameters);
        await _session.WritablePart<IDomainBlockJobs>("virDomainBlockCopy")
            .DomainBlockCopyAsync(_domain, Target, destinationXml, parameters, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The job on it.</summary>
    /// <returns>The job, whether there is one or not.</returns>
    public DomainBlockJob Job() => new(_session, _domain, Target);
}
