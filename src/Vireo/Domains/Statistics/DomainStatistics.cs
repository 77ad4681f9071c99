using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Statistics;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Parameters;
using Vireo.Sessions;

namespace Vireo.Domains.Statistics;

/// <summary>Figures of a guest that must be asked for or turned on.</summary>
public sealed class DomainStatistics
{
    private const int AllCpus = -1;

    // A call answers for so many processors at once (REMOTE_DOMAIN_GET_CPU_STATS_NCPUS_MAX).
    private const int MostCpus = RemoteLimits.DomainGetCpuStatsNcpus;

    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainStatistics(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Tells all figures of it.</summary>
    /// <param name="stats">Which groups of figures; none: all that the driver has.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures.</returns>
    /// <remarks><c>virDomainListGetStats</c> of one guest.</remarks>
    public async Task<TypedParameters> GetAsync(
        DomainStatsTypes stats = DomainStatsTypes.None,
        DomainStatsFlags flags = DomainStatsFlags.None,
        CancellationToken cancellationToken = default)
    {
        IReadOnlyList<DomainStatsRecord> records = await _session.Part<IDomainStatistics>("virDomainListGetStats")
            .ConnectGetAllDomainStatsAsync([_domain], stats, flags, cancellationToken).ConfigureAwait(false);
        return records.Count == 0 ? TypedParameters.Empty : new TypedParameters(records[0].Parameters);
    }

    /// <summary>Tells how long it has used the host's processors.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures of all processors together; their names are in <see cref="DomainCpuStatistics"/>.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainGetCPUStats</c>.</remarks>
    public async Task<TypedParameters> GetTotalCpuAsync(CancellationToken cancellationToken = default)
    {
        IDomainMeasuring driver = _session.Part<IDomainMeasuring>("virDomainGetCPUStats");
        TypedParameterFlags texts = await _session.GetTextFlagAsync(cancellationToken).ConfigureAwait(false);
        return await TypedParameters.ReadAsync(
            count => driver.DomainGetCpuStatsAsync(_domain, (uint)count, AllCpus, 1, texts, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Tells how long it has used each of the host's processors.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures of each processor; their names are in <see cref="DomainCpuStatistics"/>.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainGetCPUStats</c>.</remarks>
    public async Task<IReadOnlyList<TypedParameters>> GetCpusAsync(CancellationToken cancellationToken = default)
    {
        IDomainMeasuring driver = _session.Part<IDomainMeasuring>("virDomainGetCPUStats");
        TypedParameterFlags texts = await _session.GetTextFlagAsync(cancellationToken).ConfigureAwait(false);
        (_, int cpus) = await driver.DomainGetCpuStatsAsync(_domain, 0, 0, 0, texts, cancellationToken)
            .ConfigureAwait(false);
        (_, int each) = await driver.DomainGetCpuStatsAsync(_domain, 0, 0, 1, texts, cancellationToken)
            .ConfigureAwait(false);
        List<TypedParameters> figures = [];

        for (int first = 0; first < cpus && each > 0; first += MostCpus)
        {
            uint count = (uint)Math.Min(MostCpus, cpus - first);
            (IReadOnlyList<TypedParameter> part, _) = await driver
                .DomainGetCpuStatsAsync(_domain, (uint)each, first, count, texts, cancellationToken)
                .ConfigureAwait(false);
            figures.AddRange(part.Chunk(each).Select(one => new TypedParameters(one)));
        }

        return figures;
    }

    /// <summary>Tells which events of the processor are counted.</summary>
    /// <param name="flags">Whether it is that of the running guest or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The events, which are in <see cref="DomainPerfEvents"/>, and whether they are counted.</returns>
    /// <remarks><c>virDomainGetPerfEvents</c>.</remarks>
    public async Task<TypedParameters> GetPerfEventsAsync(
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default) =>
        new TypedParameters(await _session.Part<IDomainMeasuring>("virDomainGetPerfEvents")
            .DomainGetPerfEventsAsync(_domain, flags, cancellationToken).ConfigureAwait(false));

    /// <summary>Chooses which events of the processor are counted.</summary>
    /// <param name="parameters">The events, which are in <see cref="DomainPerfEvents"/>, and whether they are counted.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainSetPerfEvents</c>.</remarks>
    public async Task SetPerfEventsAsync(
        IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        await _session.WritablePart<IDomainMeasuring>("virDomainSetPerfEvents")
            .DomainSetPerfEventsAsync(_domain, parameters, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Begins to measure how fast it writes to memory; its figures tell the outcome.</summary>
    /// <param name="seconds">For how long.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainStartDirtyRateCalc</c>.</remarks>
    public async Task StartDirtyRateAsync(
        int seconds,
        DomainDirtyRateMode flags = DomainDirtyRateMode.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainMeasuring>("virDomainStartDirtyRateCalc")
            .DomainStartDirtyRateCalcAsync(_domain, seconds, flags, cancellationToken).ConfigureAwait(false);
}
