using Vireo.Contract.Nodes;
using Vireo.Contract.Parameters;
using Vireo.Parameters;
using Vireo.Sessions;

namespace Vireo.Nodes;

/// <summary>The host's memory.</summary>
public sealed class NodeMemory
{
    private readonly DriverSession _session;

    internal NodeMemory(DriverSession session)
    {
        _session = session;
    }

    /// <summary>Tells how much of it is free.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The free memory in bytes.</returns>
    /// <remarks><c>virNodeGetFreeMemory</c>.</remarks>
    public async Task<ulong> GetFreeAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<INodeHardware>("virNodeGetFreeMemory").NodeGetFreeMemoryAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Tells how much of it is free on each NUMA node.</summary>
    /// <param name="startCell">The first cell to tell about.</param>
    /// <param name="maxCells">The most cells to tell about.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The free memory in bytes, cell by cell.</returns>
    /// <remarks><c>virNodeGetCellsFreeMemory</c>.</remarks>
    public async Task<IReadOnlyList<ulong>> GetFreeOfCellsAsync(
        int startCell,
        int maxCells,
        CancellationToken cancellationToken = default) =>
        await _session.Part<INodeHardware>("virNodeGetCellsFreeMemory")
            .NodeGetCellsFreeMemoryAsync(startCell, maxCells, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells what it is used for.</summary>
    /// <param name="cell">Which NUMA node; null: all of them together.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures in KiB by their names, which are in <see cref="NodeMemoryStatistics"/>.</returns>
    /// <remarks><c>virNodeGetMemoryStats</c>.</remarks>
    public async Task<IReadOnlyDictionary<string, ulong>> GetStatisticsAsync(int? cell = null, CancellationToken cancellationToken = default)
    {
        INodeStatistics driver = _session.Part<INodeStatistics>("virNodeGetMemoryStats");
        int number = cell ?? (int)NodeAllCells.All;
        (_, int count) = await driver.NodeGetMemoryStatsAsync(0, number, 0, cancellationToken).ConfigureAwait(false);
        (IReadOnlyList<NodeMemoryFigure> figures, _) = await driver.NodeGetMemoryStatsAsync(count, number, 0, cancellationToken)
            .ConfigureAwait(false);
        return figures.ToDictionary(figure => figure.Field, figure => figure.ValueKib);
    }

    /// <summary>Tells how it is shared between guests.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How (the names are in <see cref="NodeMemoryParameters"/>).</returns>
    /// <remarks><c>virNodeGetMemoryParameters</c>.</remarks>
    public async Task<TypedParameters> GetParametersAsync(CancellationToken cancellationToken = default)
    {
        TypedParameterFlags texts = await _session.GetTextFlagAsync(cancellationToken).ConfigureAwait(false);
        INodeMemory driver = _session.Part<INodeMemory>("virNodeGetMemoryParameters");
        return await TypedParameters.ReadAsync(
            count => driver.NodeGetMemoryParametersAsync(count, texts, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Changes how it is shared between guests.</summary>
    /// <param name="parameters">How; the names are in <see cref="NodeMemoryParameters"/>.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virNodeSetMemoryParameters</c>.</remarks>
    public async Task SetParametersAsync(IReadOnlyList<TypedParameter> parameters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        await _session.WritablePart<INodeMemory>("virNodeSetMemoryParameters")
            .NodeSetMemoryParametersAsync(parameters, 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tells how many pages of some sizes are free.</summary>
    /// <param name="pageSizesKib">The sizes in KiB.</param>
    /// <param name="startCell">The first NUMA node.</param>
    /// <param name="cellCount">How many NUMA nodes.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The numbers: for each NUMA node, one for each size.</returns>
    /// <remarks><c>virNodeGetFreePages</c>.</remarks>
    public async Task<IReadOnlyList<ulong>> GetFreePagesAsync(
        IReadOnlyList<uint> pageSizesKib,
        int startCell,
        uint cellCount,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pageSizesKib);
        return await _session.Part<INodeMemory>("virNodeGetFreePages")
            .NodeGetFreePagesAsync(pageSizesKib, startCell, cellCount, 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sets pages of some sizes aside.</summary>
    /// <param name="pageSizesKib">The sizes in KiB.</param>
    /// <param name="pageCounts">How many of each size.</param>
    /// <param name="startCell">The first NUMA node; -1: all.</param>
    /// <param name="cellCount">How many NUMA nodes.</param>
    /// <param name="flags">What becomes of those that there are.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>On how many NUMA nodes this was done for how many sizes.</returns>
    /// <remarks><c>virNodeAllocPages</c>.</remarks>
    public async Task<int> AllocatePagesAsync(
        IReadOnlyList<uint> pageSizesKib,
        IReadOnlyList<ulong> pageCounts,
        int startCell,
        uint cellCount,
        NodeAllocPagesFlags flags = NodeAllocPagesFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pageSizesKib);
        ArgumentNullException.ThrowIfNull(pageCounts);
        return await _session.WritablePart<INodeMemory>("virNodeAllocPages")
            .NodeAllocPagesAsync(pageSizesKib, pageCounts, startCell, cellCount, flags, cancellationToken).ConfigureAwait(false);
    }
}
