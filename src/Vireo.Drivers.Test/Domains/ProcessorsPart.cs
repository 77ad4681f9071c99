using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Processors;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Tuning;

namespace Vireo.Drivers.Test.Domains;

/// <summary>Guests' virtual processors.</summary>
internal sealed class ProcessorsPart(TestNode node) : DomainProcessorsBase
{
    private const DomainVcpuFlags Supported = DomainVcpuFlags.Live | DomainVcpuFlags.Config | DomainVcpuFlags.Maximum;
    private const int UsPerCpuTime = 10;
    private const string SetFunction = "virDomainSetVcpusFlags";

    /// <inheritdoc />
    public override ValueTask<int> DomainGetMaxVcpusAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        DomainGetVcpusFlagsAsync(domain, DomainVcpuFlags.Live | DomainVcpuFlags.Maximum, cancellationToken);

    /// <inheritdoc />
    public override ValueTask<int> DomainGetVcpusFlagsAsync(DomainHandle domain, DomainVcpuFlags flags, CancellationToken cancellationToken)
    {
        ModificationTarget.CheckOne((uint)flags, "virDomainGetVcpusFlags");
        TestFaults.CheckFlags((uint)flags, (uint)Supported, "testDomainGetVcpusFlags");
        TestDomainState state = node.StateOf(domain);
        DomainDefinition definition = ModificationTarget.Resolve((uint)flags, state).Of(state);
        return ValueTask.FromResult((flags & DomainVcpuFlags.Maximum) != 0 ? definition.MaxVcpus : definition.Vcpus);
    }

    /// <inheritdoc />
    public override ValueTask DomainSetVcpusAsync(DomainHandle domain, uint vcpuCount, CancellationToken cancellationToken)
    {
        CheckCount(vcpuCount, "virDomainSetVcpus");
        return Set(domain, vcpuCount, DomainVcpuFlags.Live);
    }

    /// <inheritdoc />
    public override ValueTask DomainSetVcpusFlagsAsync(
        DomainHandle domain, uint vcpuCount, DomainVcpuFlags flags, CancellationToken cancellationToken)
    {
        CallFaults.CheckExclusive(
            (uint)flags, (uint)DomainVcpuFlags.Guest, "VIR_DOMAIN_VCPU_GUEST", (uint)DomainVcpuFlags.Config, "VIR_DOMAIN_AFFECT_CONFIG",
            SetFunction);
        if ((flags & DomainVcpuFlags.Maximum) != 0 && (flags & DomainVcpuFlags.Config) == 0)
        {
            throw CallFaults.Argument(
                "Flag 'VIR_DOMAIN_AFFECT_CONFIG' is required by flag 'VIR_DOMAIN_VCPU_MAXIMUM'", SetFunction, "ctl");
        }

        CheckCount(vcpuCount, SetFunction);
        return Set(domain, vcpuCount, flags);
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<VcpuPlacement> Placements, ReadOnlyMemory<byte> CpuMaps)> DomainGetVcpusAsync(
        DomainHandle domain, int maxInfo, int mapLength, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxInfo, RemoteLimits.Vcpuinfo, "maxinfo", "REMOTE_VCPUINFO_MAX");
        CallCounts.Check((long)maxInfo * mapLength, RemoteLimits.Cpumaps, "maxinfo * maplen", "REMOTE_CPUMAPS_MAX");
        TestDomainState state = node.StateOf(domain);
        if (!state.IsActive)
        {
            throw TestFaults.Invalid("cannot list vcpus for an inactive domain");
        }

        int count = Math.Min(maxInfo, state.Definition.Vcpus);
        var placements = new VcpuPlacement[count];
        var maps = new byte[maxInfo * mapLength];
        ulong cpuTime = (ulong)NodeClock.NowUs() / UsPerCpuTime;
        for (int vcpu = 0; vcpu < count; vcpu++)
        {
            int[] cpus = [.. VcpuPins.Of(state.Definition, vcpu, node.Cpu.ActiveCpus)];
            CpuMaps.Write(cpus, maps.AsSpan(vcpu * mapLength, mapLength));

            // The test driver says that each runs on the last of the processors that it may run on.
            placements[vcpu] = new VcpuPlacement((uint)vcpu, VcpuState.Running, cpuTime, cpus.Length > 0 ? cpus[^1] : -1);
        }

        return ValueTask.FromResult<(IReadOnlyList<VcpuPlacement>, ReadOnlyMemory<byte>)>((placements, maps));
    }

    /// <inheritdoc />
    public override ValueTask<(ReadOnlyMemory<byte> CpuMaps, int Number)> DomainGetVcpuPinInfoAsync(
        DomainHandle domain, int maxMaps, int mapLength, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxMaps, RemoteLimits.Vcpuinfo, "ncpumaps", "REMOTE_VCPUINFO_MAX");
        CallCounts.Check((long)maxMaps * mapLength, RemoteLimits.Cpumaps, "ncpumaps * maplen", "REMOTE_CPUMAPS_MAX");
        ModificationTarget.CheckOne((uint)flags, "virDomainGetVcpuPinInfo");
        TestDomainState state = node.StateOf(domain);
        DomainDefinition definition = ModificationTarget.Resolve((uint)flags, state).Of(state);
        int count = Math.Min(maxMaps, definition.MaxVcpus);
        var maps = new byte[maxMaps * mapLength];
        for (int vcpu = 0; vcpu < count; vcpu++)
        {
            CpuMaps.Write(VcpuPins.Of(definition, vcpu, node.Cpu.ActiveCpus), maps.AsSpan(vcpu * mapLength, mapLength));
        }

        return ValueTask.FromResult<(ReadOnlyMemory<byte>, int)>((maps, count));
    }

    /// <inheritdoc />
    public override ValueTask DomainPinVcpuAsync(
        DomainHandle domain, uint vcpu, ReadOnlyMemory<byte> cpuMap, CancellationToken cancellationToken)
    {
        node.Change(domain, state => VcpuPins.Pin(state, vcpu, cpuMap.Span));
        return ValueTask.CompletedTask;
    }

    private static void CheckCount(uint vcpuCount, string function)
    {
        if (vcpuCount == 0)
        {
            throw CallFaults.Library("nvcpus", function, "not be zero");
        }
    }

    private ValueTask Set(DomainHandle domain, uint vcpuCount, DomainVcpuFlags flags)
    {
        TestFaults.CheckFlags((uint)flags, (uint)Supported, "testDomainSetVcpusFlags");
        node.Change(domain, state => Set(state, vcpuCount, flags));
        return ValueTask.CompletedTask;
    }

    private static TestDomainState Set(TestDomainState state, uint count, DomainVcpuFlags flags)
    {
        if (count > NodeCpu.MaxVcpus)
        {
            throw TestFaults.Raise(
                VirtErrorCode.InvalidArg, $"requested cpu amount exceeds maximum supported amount ({(int)count} > {NodeCpu.MaxVcpus})");
        }

        ModificationTarget target = ModificationTarget.Resolve((uint)flags, state);
        if ((flags & DomainVcpuFlags.Maximum) != 0)
        {
            return target.Apply(state, definition => definition.WithMaxVcpus((int)count));
        }

        int most = Math.Min(target.Live ? state.Definition.MaxVcpus : int.MaxValue, target.Config ? state.Saved.MaxVcpus : int.MaxValue);
        return count > most
            ? throw TestFaults.Raise(VirtErrorCode.InvalidArg, $"requested cpu amount exceeds maximum ({count} > {most})")
            : target.Apply(state, definition => definition.WithVcpus((int)count));
    }
}
