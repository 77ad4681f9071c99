using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Processors;
using Vireo.Drivers.Test.Domains;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Tuning;

namespace Vireo.Drivers.Test.Tuning;

/// <summary>On which of the node's processors guests and their emulators run.</summary>
internal sealed class PinningPart(TestNode node) : DomainPinningBase
{
    /// <inheritdoc />
    public override ValueTask DomainPinEmulatorAsync(
        DomainHandle domain, ReadOnlyMemory<byte> cpuMap, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, ModificationTarget.Both, "testDomainPinEmulator");
        node.Change(domain, state =>
        {
            ModificationTarget target = ModificationTarget.ResolveOne((uint)flags, state);
            string cpus = CpuMaps.ToSet(cpuMap.Span);
            return cpus.Length == 0
                ? throw TestFaults.Raise(VirtErrorCode.InvalidArg, "Empty cpu list for pinning")
                : target.Apply(state, definition => definition.WithEmulatorPin(cpus));
        });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask<(ReadOnlyMemory<byte> CpuMap, int Count)> DomainGetEmulatorPinInfoAsync(
        DomainHandle domain, int mapLength, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        CallCounts.Check(mapLength, RemoteLimits.Cpumaps, "maplen", "REMOTE_CPUMAPS_MAX");
        ModificationTarget.CheckOne((uint)flags, "virDomainGetEmulatorPinInfo");
        TestFaults.CheckFlags((uint)flags, ModificationTarget.Both, "testDomainGetEmulatorPinInfo");
        TestDomainState state = node.StateOf(domain);
        DomainDefinition definition = ModificationTarget.Resolve((uint)flags, state).Of(state);
        var map = new byte[mapLength];
        CpuMaps.Write(CpuMaps.Members(definition.EmulatorPin, node.Cpu.ActiveCpus), map);
        return ValueTask.FromResult<(ReadOnlyMemory<byte>, int)>((map, 1));
    }

    /// <inheritdoc />
    public override ValueTask DomainPinVcpuFlagsAsync(
        DomainHandle domain, uint vcpu, ReadOnlyMemory<byte> cpuMap, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, 0, "testDomainPinVcpuFlags");
        node.Change(domain, state => VcpuPins.Pin(state, vcpu, cpuMap.Span));
        return ValueTask.CompletedTask;
    }
}
