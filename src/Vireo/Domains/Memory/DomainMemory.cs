using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Memory;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Parameters;
using Vireo.Sessions;

namespace Vireo.Domains.Memory;

/// <summary>A guest's memory.</summary>
public sealed class DomainMemory
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainMemory(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Tells how much the guest may use.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The maximum in KiB.</returns>
    /// <remarks><c>virDomainGetMaxMemory</c>.</remarks>
    public async Task<ulong> GetMaxAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainMemory>("virDomainGetMaxMemory")
            .DomainGetMaxMemoryAsync(_domain, cancellationToken).ConfigureAwait(false);

    /// <summary>Changes how much the guest may use.</summary>
    /// <param name="memoryKib">The new amount in KiB.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it runs, and the driver cannot do it then.</exception>
    /// <remarks><c>virDomainSetMaxMemory</c>.</remarks>
    public async Task SetMaxAsync(ulong memoryKib, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainMemory>("virDomainSetMaxMemory")
            .DomainSetMaxMemoryAsync(_domain, memoryKib, cancellationToken).ConfigureAwait(false);

    /// <summary>Changes how much the guest uses.</summary>
    /// <param name="memoryKib">The new amount in KiB.</param>
    /// <param name="flags">What to change.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainSetMemory</c>, <c>virDomainSetMemoryFlags</c>.</remarks>
    public async Task SetAsync(
        ulong memoryKib,
        DomainMemoryModFlags flags = DomainMemoryModFlags.None,
        CancellationToken cancellationToken = default)
    {
        if (flags == DomainMemoryModFlags.None)
        {
            await _session.WritablePart<IDomainMemory>("virDomainSetMemory")
                .DomainSetMemoryAsync(_domain, memoryKib, cancellationToken).ConfigureAwait(false);
            return;
        }

        await _session.WritablePart<IDomainMemory>("virDomainSetMemoryFlags")
            .DomainSetMemoryFlagsAsync(_domain, memoryKib, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tells what it is used for.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainMemoryStats</c>.</remarks>
    public async Task<IReadOnlyList<DomainMemoryStat>> GetStatisticsAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainMemory>("virDomainMemoryStats")
            .DomainMemoryStatsAsync(_domain, RemoteLimits.DomainMemoryStats, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Chooses how often the guest's balloon tells its figures.</summary>
    /// <param name="periodSeconds">How often, in seconds; 0: never.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainSetMemoryStatsPeriod</c>.</remarks>
    public async Task SetStatisticsPeriodAsync(
        int periodSeconds,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainMemoryTuning>("virDomainSetMemoryStatsPeriod")
            .DomainSetMemoryStatsPeriodAsync(_domain, periodSeconds, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells its limits.</summary>
    /// <param name="flags">Of the running guest or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The limits.</returns>
    /// <remarks><c>virDomainGetMemoryParameters</c>.</remarks>
    public async Task<TypedParameters> GetParametersAsync(
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        TypedParameterFlags texts = await _session.GetTextFlagAsync(cancellationToken).ConfigureAwait(false);
        IDomainMemory driver = _session.Part<IDomainMemory>("virDomainGetMemoryParameters");
        return await TypedParameters.ReadAsync(
            count => driver.DomainGetMemoryParametersAsync(
                _domain, count, (uint)flags | (uint)texts, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Changes its limits.</summary>
    /// <param name="parameters">The new values of those that change.</param>
    /// <param name="flags">Whether the running guest or its definition is meant.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainSetMemoryParameters</c>.</remarks>
    public async Task SetParametersAsync(
        IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        await _session.WritablePart<IDomainMemory>("virDomainSetMemoryParameters")
            .DomainSetMemoryParametersAsync(_domain, parameters, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tells how it is spread over the host's.</summary>
    /// <param name="flags">Whether it is that of the running guest or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How (the names are in <see cref="DomainNumaParameters"/>).</returns>
    /// <remarks><c>virDomainGetNumaParameters</c>.</remarks>
    public async Task<TypedParameters> GetNumaParametersAsync(
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        TypedParameterFlags texts = await _session.GetTextFlagAsync(cancellationToken).ConfigureAwait(false);
        IDomainMemoryTuning driver = _session.Part<IDomainMemoryTuning>("virDomainGetNumaParameters");
        return await TypedParameters.ReadAsync(
            count => driver.DomainGetNumaParametersAsync(
                _domain, count, flags | (DomainModificationImpact)texts, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Changes how it is spread over the host's.</summary>
    /// <param name="parameters">How; the names are in <see cref="DomainNumaParameters"/>.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainSetNumaParameters</c>.</remarks>
    public async Task SetNumaParametersAsync(
        IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        await _session.WritablePart<IDomainMemoryTuning>("virDomainSetNumaParameters")
            .DomainSetNumaParametersAsync(_domain, parameters, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads from it.</summary>
    /// <param name="offset">The first byte.</param>
    /// <param name="size">How many bytes.</param>
    /// <param name="flags">Which addresses are meant.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainMemoryPeek</c>.</remarks>
    public async Task<ReadOnlyMemory<byte>> PeekAsync(
        ulong offset,
        uint size,
        DomainMemoryPeekFlags flags = DomainMemoryPeekFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainMemoryTuning>("virDomainMemoryPeek")
            .DomainMemoryPeekAsync(_domain, offset, size, flags, cancellationToken).ConfigureAwait(false);
}
