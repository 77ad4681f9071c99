using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Processors;
using Vireo.Contract.Nodes;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Parameters;
using Vireo.Sessions;

namespace Vireo.Domains.Processors;

/// <summary>A guest's virtual processors.</summary>
public sealed class DomainProcessors
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainProcessors(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Tells how many it may have.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The number.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainGetMaxVcpus</c>.</remarks>
    public async Task<int> GetMaxCountAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainProcessors>("virDomainGetMaxVcpus")
            .DomainGetMaxVcpusAsync(_domain, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells how many it has or may have.</summary>
    /// <param name="flags">Which number is meant.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The number.</returns>
    /// <remarks><c>virDomainGetVcpusFlags</c>.</remarks>
    public async Task<int> GetCountAsync(DomainVcpuFlags flags = DomainVcpuFlags.None, CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainProcessors>("virDomainGetVcpusFlags")
            .DomainGetVcpusFlagsAsync(_domain, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Changes how many it has or may have.</summary>
    /// <param name="vcpuCount">The new number.</param>
    /// <param name="flags">Which number is meant.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainSetVcpus</c>, <c>virDomainSetVcpusFlags</c>.</remarks>
    public async Task SetCountAsync(
        uint vcpuCount,
        DomainVcpuFlags flags = DomainVcpuFlags.None,
        CancellationToken cancellationToken = default)
    {
        if (flags == DomainVcpuFlags.None)
        {
            await _session.WritablePart<IDomainProcessors>("virDomainSetVcpus")
                .DomainSetVcpusAsync(_domain, vcpuCount, cancellationToken).ConfigureAwait(false);
            return;
        }

        await _session.WritablePart<IDomainProcessors>("virDomainSetVcpusFlags")
            .DomainSetVcpusFlagsAsync(_domain, vcpuCount, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tells where each of them runs.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Where they run.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainGetVcpus</c>. On which processors they may run, <see cref="GetPinsAsync"/> tells.</remarks>
    public async Task<IReadOnlyList<VcpuPlacement>> GetPlacementsAsync(CancellationToken cancellationToken = default)
    {
        IDomainProcessors driver = _session.Part<IDomainProcessors>("virDomainGetVcpus");
        int count = await driver.DomainGetMaxVcpusAsync(_domain, cancellationToken).ConfigureAwait(false);
        (IReadOnlyList<VcpuPlacement> placements, _) = await driver.DomainGetVcpusAsync(_domain, count, 0, cancellationToken)
            .ConfigureAwait(false);
        return placements;
    }

    /// <summary>Tells on which of the host's processors each of them may run.</summary>
    /// <param name="flags">Of the running guest or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A map for each, with a bit for each of the host's processors.</returns>
    /// <remarks><c>virDomainGetVcpuPinInfo</c>.</remarks>
    public async Task<IReadOnlyList<ReadOnlyMemory<byte>>> GetPinsAsync(
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        IDomainProcessors driver = _session.Part<IDomainProcessors>("virDomainGetVcpuPinInfo");
        int length = await GetMapLengthAsync(cancellationToken).ConfigureAwait(false);
        int count = await driver.DomainGetVcpusFlagsAsync(_domain, DomainVcpuFlags.Maximum | (DomainVcpuFlags)flags, cancellationToken)
            .ConfigureAwait(false);
        (ReadOnlyMemory<byte> maps, int number) = await driver.DomainGetVcpuPinInfoAsync(_domain, count, length, flags, cancellationToken)
            .ConfigureAwait(false);
        return [.. Enumerable.Range(0, number).Select(index => maps.Slice(index * length, length))];
    }

    /// <summary>Chooses on which of the host's processors one runs.</summary>
    /// <param name="vcpu">Which virtual processor.</param>
    /// <param name="cpuMap">A bit for each of the node's processors.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainPinVcpu</c>, <c>virDomainPinVcpuFlags</c>.</remarks>
    public async Task PinAsync(
        uint vcpu,
        ReadOnlyMemory<byte> cpuMap,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        if (flags == DomainModificationImpact.None)
        {
            await _session.WritablePart<IDomainProcessors>("virDomainPinVcpu")
                .DomainPinVcpuAsync(_domain, vcpu, cpuMap, cancellationToken).ConfigureAwait(false);
            return;
        }

        await _session.WritablePart<IDomainPinning>("virDomainPinVcpuFlags")
            .DomainPinVcpuFlagsAsync(_domain, vcpu, cpuMap, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Chooses on which of the host's processors its emulator runs.</summary>
    /// <param name="cpuMap">A bit for each of the node's processors.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainPinEmulator</c>.</remarks>
    public async Task PinEmulatorAsync(
        ReadOnlyMemory<byte> cpuMap,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainPinning>("virDomainPinEmulator")
            .DomainPinEmulatorAsync(_domain, cpuMap, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells on which of the host's processors its emulator runs.</summary>
    /// <param name="flags">Of the running guest or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A bit for each of the host's processors.</returns>
    /// <remarks><c>virDomainGetEmulatorPinInfo</c>.</remarks>
    public async Task<ReadOnlyMemory<byte>> GetEmulatorPinAsync(
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        int length = await GetMapLengthAsync(cancellationToken).ConfigureAwait(false);
        (ReadOnlyMemory<byte> map, _) = await _session.Part<IDomainPinning>("virDomainGetEmulatorPinInfo")
            .DomainGetEmulatorPinInfoAsync(_domain, length, flags, cancellationToken).ConfigureAwait(false);
        return map;
    }

    /// <summary>Adds or removes single ones.</summary>
    /// <param name="vcpuList">Which ones: <c>1-3,7</c>.</param>
    /// <param name="state">Whether they are to be there.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainSetVcpu</c>.</remarks>
    public async Task SetOnlineAsync(
        string vcpuList,
        bool state,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(vcpuList);
        await _session.WritablePart<IDomainVcpuControl>("virDomainSetVcpu")
            .DomainSetVcpuAsync(_domain, vcpuList, state, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tells how it is scheduled.</summary>
    /// <param name="flags">Of the running guest or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The scheduler's name, and its parameters; their names are in <see cref="DomainSchedulerParameters"/>.</returns>
    /// <remarks>
    /// <c>virDomainGetSchedulerType</c>, <c>virDomainGetSchedulerParametersFlags</c>, <c>virDomainGetSchedulerParameters</c>.
    /// </remarks>
    public async Task<(string Scheduler, TypedParameters Parameters)> GetSchedulingAsync(
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        IDomainScheduling driver = _session.Part<IDomainScheduling>("virDomainGetSchedulerParametersFlags");
        (string scheduler, int count) = await driver.DomainGetSchedulerTypeAsync(_domain, cancellationToken).ConfigureAwait(false);
        if (flags == DomainModificationImpact.None)
        {
            return (scheduler, new TypedParameters(await driver.DomainGetSchedulerParametersAsync(_domain, count, cancellationToken)
                .ConfigureAwait(false)));
        }

        TypedParameterFlags texts = await _session.GetTextFlagAsync(cancellationToken).ConfigureAwait(false);
        return (scheduler, new TypedParameters(await driver
            .DomainGetSchedulerParametersFlagsAsync(_domain, count, (uint)flags | (uint)texts, cancellationToken).ConfigureAwait(false)));
    }

    /// <summary>Changes how it is scheduled.</summary>
    /// <param name="parameters">The new values of those that change.</param>
    /// <param name="flags">Whether the running guest or its definition is meant.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainSetSchedulerParameters</c>, <c>virDomainSetSchedulerParametersFlags</c>.</remarks>
    public async Task SetSchedulingAsync(
        IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (flags == DomainModificationImpact.None)
        {
            await _session.WritablePart<IDomainScheduling>("virDomainSetSchedulerParameters")
                .DomainSetSchedulerParametersAsync(_domain, parameters, cancellationToken).ConfigureAwait(false);
            return;
        }

        await _session.WritablePart<IDomainScheduling>("virDomainSetSchedulerParametersFlags")
            .DomainSetSchedulerParametersFlagsAsync(_domain, parameters, flags, cancellationToken).ConfigureAwait(false);
    }

    // In bytes. As libvirt's own programs count the host's processors: by their map, and where there is none, by what the host could have.
    private async ValueTask<int> GetMapLengthAsync(CancellationToken cancellationToken)
    {
        INodeHardware hardware = _session.Part<INodeHardware>("virNodeGetCPUMap");
        int count;
        try
        {
            (_, _, count) = await hardware.NodeGetCpuMapAsync(false, false, 0, cancellationToken).ConfigureAwait(false);
        }
        catch (VirtNotSupportedException)
        {
            count = (await hardware.NodeGetInfoAsync(cancellationToken).ConfigureAwait(false)).CpuCount;
        }

        return (count + 7) / 8;
    }
}
