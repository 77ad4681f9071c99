using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Processors;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Nodes;
using Vireo.Drivers.Qemu.Running;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Domains;

/// <summary>Guests' virtual processors.</summary>
internal sealed class ProcessorsPart(QemuNode node) : DomainProcessorsBase
{
    private const DomainVcpuFlags Supported = DomainVcpuFlags.Live | DomainVcpuFlags.Config | DomainVcpuFlags.Maximum;

    /// <inheritdoc />
    public override ValueTask<int> DomainGetMaxVcpusAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        DomainGetVcpusFlagsAsync(domain, DomainVcpuFlags.Live | DomainVcpuFlags.Maximum, cancellationToken);

    /// <inheritdoc />
    public override ValueTask<int> DomainGetVcpusFlagsAsync(DomainHandle domain, DomainVcpuFlags flags, CancellationToken cancellationToken)
    {
        ModificationTarget.CheckOne((uint)flags, "virDomainGetVcpusFlags");
        DriverFaults.CheckFlags((uint)flags, (uint)Supported, "qemuDomainGetVcpusFlags");
        GuestState state = node.StateOf(domain);
        DomainDefinition definition = ModificationTarget.Resolve((uint)flags, state).Of(state);
        return ValueTask.FromResult((flags & DomainVcpuFlags.Maximum) != 0 ? definition.MaxVcpus : definition.Vcpus);
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<VcpuPlacement> Placements, ReadOnlyMemory<byte> CpuMaps)> DomainGetVcpusAsync(
        DomainHandle domain, int maxInfo, int mapLength, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxInfo, RemoteLimits.Vcpuinfo, "maxinfo", "REMOTE_VCPUINFO_MAX");
        CallCounts.Check((long)maxInfo * mapLength, RemoteLimits.Cpumaps, "maxinfo * maplen", "REMOTE_CPUMAPS_MAX");
        GuestState state = node.StateOf(domain);
        if (state.Run is not { HasProcess: true } run)
        {
            throw DriverFaults.Invalid("cannot retrieve vcpu information for inactive domain");
        }

        (int Vcpu, int ThreadId)[] vcpus = [.. run.Vcpus.Take(maxInfo)];
        var maps = new byte[maxInfo * mapLength];
        IReadOnlyList<int> online = HostTopology.Read().Online;
        for (int i = 0; i < vcpus.Length; i++)
        {
            foreach (int cpu in online.Where(cpu => cpu / 8 < mapLength))
            {
                maps[(i * mapLength) + (cpu / 8)] |= (byte)(1 << (cpu % 8));
            }
        }

        VcpuPlacement[] placements = [.. vcpus.Select(vcpu =>
        {
            (ulong time, int cpu) = ProcessFigures.Thread(run.Process.Pid, vcpu.ThreadId);
            return new VcpuPlacement((uint)vcpu.Vcpu, VcpuState.Running, time, cpu);
        })];
        return ValueTask.FromResult<(IReadOnlyList<VcpuPlacement>, ReadOnlyMemory<byte>)>((placements, maps));
    }

    /// <inheritdoc />
    public override ValueTask DomainSetVcpusAsync(DomainHandle domain, uint vcpuCount, CancellationToken cancellationToken) =>
        DomainSetVcpusFlagsAsync(domain, vcpuCount, DomainVcpuFlags.Live, cancellationToken);

    /// <inheritdoc />
    public override async ValueTask DomainSetVcpusFlagsAsync(
        DomainHandle domain, uint vcpuCount, DomainVcpuFlags flags, CancellationToken cancellationToken)
    {
        if (vcpuCount == 0)
        {
            throw CallFaults.Library("nvcpus", "virDomainSetVcpusFlags", "not be zero");
        }

        DriverFaults.CheckFlags((uint)flags, (uint)Supported, "qemuDomainSetVcpusFlags");
        HostedDomain<GuestState> guest = node.Require(domain);
        using GuestJob.Turn job = await guest.State.Job.EnterAsync("remoteDispatchDomainSetVcpusFlags", cancellationToken).ConfigureAwait(false);
        ModificationTarget target = ModificationTarget.Resolve((uint)flags, guest.State);
        if (target.Live)
        {
            throw DriverFaults.Unsupported("vCPUs of a running guest cannot be changed yet");
        }

        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        bool maximum = (flags & DomainVcpuFlags.Maximum) != 0;
        int most = guest.State.Saved.MaxVcpus;
        if (!maximum && vcpuCount > most)
        {
            throw DriverFaults.Raise(
                VirtErrorCode.InvalidArg, $"requested vcpus is greater than max allowable vcpus for the persistent domain: {vcpuCount} > {most}");
        }

        target.Apply(node, guest, definition => maximum ? definition.WithMaxVcpus((int)vcpuCount) : definition.WithVcpus((int)vcpuCount));
    }
}
