using Vireo.Contract.Connections;
using Vireo.Contract.Nodes;
using Vireo.Sessions;

namespace Vireo.Nodes;

/// <summary>The host's processors.</summary>
public sealed class NodeProcessors
{
    private readonly DriverSession _session;

    internal NodeProcessors(DriverSession session)
    {
        _session = session;
    }

    /// <summary>Tells what they have done.</summary>
    /// <param name="cpu">Which of them; null: all of them together.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures in nanoseconds, or as a share of 100, by their names, which are in <see cref="NodeCpuStatistics"/>.</returns>
    /// <remarks><c>virNodeGetCPUStats</c>.</remarks>
    public async Task<IReadOnlyDictionary<string, ulong>> GetStatisticsAsync(int? cpu = null, CancellationToken cancellationToken = default)
    {
        INodeStatistics driver = _session.Part<INodeStatistics>("virNodeGetCPUStats");
        int number = cpu ?? (int)NodeAllCpus.All;
        (_, int count) = await driver.NodeGetCpuStatsAsync(number, 0, 0, cancellationToken).ConfigureAwait(false);
        (IReadOnlyList<NodeCpuFigure> figures, _) = await driver.NodeGetCpuStatsAsync(number, count, 0, cancellationToken)
            .ConfigureAwait(false);
        return figures.ToDictionary(figure => figure.Field, figure => figure.Value);
    }

    /// <summary>Tells which of them are there, and which are on.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A bit for each that is on, and how many there are.</returns>
    /// <remarks><c>virNodeGetCPUMap</c>.</remarks>
    public async Task<(ReadOnlyMemory<byte> Online, int Count)> GetMapAsync(CancellationToken cancellationToken = default)
    {
        (ReadOnlyMemory<byte> map, _, int count) = await _session.Part<INodeHardware>("virNodeGetCPUMap")
            .NodeGetCpuMapAsync(true, true, 0, cancellationToken).ConfigureAwait(false);
        return (map, count);
    }

    /// <summary>Tells how many virtual processors a guest may have.</summary>
    /// <param name="type">The kind of guest; null: the driver's default.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The number.</returns>
    /// <remarks><c>virConnectGetMaxVcpus</c>.</remarks>
    public async Task<int> GetMaxVcpusAsync(string? type = null, CancellationToken cancellationToken = default) =>
        await _session.Part<IConnectionDescription>("virConnectGetMaxVcpus")
            .ConnectGetMaxVcpusAsync(type, cancellationToken).ConfigureAwait(false);

    /// <summary>Lists the models of an architecture.</summary>
    /// <param name="arch">The architecture.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The names.</returns>
    /// <remarks><c>virConnectGetCPUModelNames</c>.</remarks>
    public async Task<IReadOnlyList<string>> GetModelNamesAsync(string arch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(arch);
        (IReadOnlyList<string> models, _) = await _session.Part<IConnectionCapabilities>("virConnectGetCPUModelNames")
            .ConnectGetCpuModelNamesAsync(arch, true, 0, cancellationToken).ConfigureAwait(false);
        return models;
    }

    /// <summary>Compares a processor with the host's.</summary>
    /// <param name="xml">The processor (XML).</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The verdict (<c>virCPUCompareResult</c>).</returns>
    /// <remarks><c>virConnectCompareCPU</c>.</remarks>
    public async Task<CpuComparison> CompareAsync(
        string xml,
        ConnectCompareCpuFlags flags = ConnectCompareCpuFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return (CpuComparison)await _session.Part<IConnectionCapabilities>("virConnectCompareCPU")
            .ConnectCompareCpuAsync(xml, (uint)flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Works out the processor that is contained in all that are given.</summary>
    /// <param name="cpus">The processors (XML).</param>
    /// <param name="flags">How it is told.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The processor (XML).</returns>
    /// <remarks><c>virConnectBaselineCPU</c>.</remarks>
    public async Task<string> BaselineAsync(
        IReadOnlyList<string> cpus,
        ConnectBaselineCpuFlags flags = ConnectBaselineCpuFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cpus);
        return await _session.Part<IConnectionCapabilities>("virConnectBaselineCPU")
            .ConnectBaselineCpuAsync(cpus, (uint)flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Compares a processor with the one that guests can have.</summary>
    /// <param name="emulator">The emulator's path; null: the default.</param>
    /// <param name="arch">The guest's architecture; null: the node's.</param>
    /// <param name="machine">The machine type; null: the default.</param>
    /// <param name="virtualization">The kind of virtualization; null: the default.</param>
    /// <param name="xml">The processor (XML).</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How it compares.</returns>
    /// <remarks><c>virConnectCompareHypervisorCPU</c>.</remarks>
    public async Task<CpuComparison> CompareHypervisorAsync(
        string? emulator,
        string? arch,
        string? machine,
        string? virtualization,
        string xml,
        ConnectCompareCpuFlags flags = ConnectCompareCpuFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return await _session.WritablePart<IHypervisorProcessors>("virConnectCompareHypervisorCPU")
            .ConnectCompareHypervisorCpuAsync(emulator, arch, machine, virtualization, xml, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Works out the processor that guests can have wherever these processors are.</summary>
    /// <param name="emulator">The emulator's path; null: the default.</param>
    /// <param name="arch">The guest's architecture; null: the node's.</param>
    /// <param name="machine">The machine type; null: the default.</param>
    /// <param name="virtualization">The kind of virtualization; null: the default.</param>
    /// <param name="cpus">The processors (XML).</param>
    /// <param name="flags">How it is told.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The processor (XML).</returns>
    /// <remarks><c>virConnectBaselineHypervisorCPU</c>.</remarks>
    public async Task<string> BaselineHypervisorAsync(
        string? emulator,
        string? arch,
        string? machine,
        string? virtualization,
        IReadOnlyList<string> cpus,
        ConnectBaselineCpuFlags flags = ConnectBaselineCpuFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cpus);
        return await _session.WritablePart<IHypervisorProcessors>("virConnectBaselineHypervisorCPU")
            .ConnectBaselineHypervisorCpuAsync(emulator, arch, machine, virtualization, cpus, flags, cancellationToken).ConfigureAwait(false);
    }
}
