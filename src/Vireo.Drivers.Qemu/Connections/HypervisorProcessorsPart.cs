using Vireo.Contract.Connections;
using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Processors;
using Vireo.Drivers.Qemu.Running;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Connections;

/// <summary>Processors as QEMU and an accelerator have them.</summary>
internal sealed class HypervisorProcessorsPart(QemuNode node) : HypervisorProcessorsBase
{
    /// <inheritdoc />
    public override async ValueTask<CpuComparison> ConnectCompareHypervisorCpuAsync(
        string? emulator,
        string? arch,
        string? machine,
        string? virtualization,
        string xml,
        ConnectCompareCpuFlags flags,
        CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(
            (uint)flags, (uint)(ConnectCompareCpuFlags.FailIncompatible | ConnectCompareCpuFlags.ValidateXml), "qemuConnectCompareHypervisorCPU");
        QemuCapabilities qemu = await FindAsync(emulator, arch, machine, virtualization, cancellationToken).ConfigureAwait(false);
        DecodedCpu host = HostModels.Decode(CpusOf(qemu, virtualization), migratable: true)
            ?? throw DriverFaults.Raise(VirtErrorCode.OperationUnsupported, $"cannot compare CPU for arch {qemu.Architecture} domain");
        return CpuComparisons.Compare(host, qemu.Architecture, xml, flags.HasFlag(ConnectCompareCpuFlags.FailIncompatible));
    }

    /// <inheritdoc />
    public override async ValueTask<string> ConnectBaselineHypervisorCpuAsync(
        string? emulator,
        string? arch,
        string? machine,
        string? virtualization,
        IReadOnlyList<string> cpus,
        ConnectBaselineCpuFlags flags,
        CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(
            (uint)flags, (uint)(ConnectBaselineCpuFlags.ExpandFeatures | ConnectBaselineCpuFlags.Migratable), "qemuConnectBaselineHypervisorCPU");
        QemuCapabilities qemu = await FindAsync(emulator, arch, machine, virtualization, cancellationToken).ConfigureAwait(false);
        CpuCapabilities offered = CpusOf(qemu, virtualization);
        bool isMigratable = flags.HasFlag(ConnectBaselineCpuFlags.Migratable);
        return new CpuBaseline
        {
            Offered = offered.Models.ToDictionary(model => model.Name, StringComparer.Ordinal),
            Limit = HostModels.FeaturesOf(offered, isMigratable),
            Expands = flags.HasFlag(ConnectBaselineCpuFlags.ExpandFeatures),
            IsMigratable = isMigratable,
        }.Compute(cpus);
    }

    private async Task<QemuCapabilities> FindAsync(
        string? emulator, string? arch, string? machine, string? virtualization, CancellationToken cancellationToken)
    {
        CapabilitiesPart.CheckType(virtualization);
        QemuCapabilities qemu = await node.Emulators.FindAsync(emulator, arch, cancellationToken).ConfigureAwait(false);
        if (virtualization is not (null or "qemu") && (virtualization != "kvm" || !qemu.HasKvm))
        {
            throw DriverFaults.Raise(VirtErrorCode.InvalidArg, $"the accel '{virtualization}' is not supported by '{qemu.Emulator}' on this host");
        }

        return machine is null || qemu.FindMachine(machine) is not null
            ? qemu
            : throw DriverFaults.Raise(VirtErrorCode.InvalidArg, $"the machine '{machine}' is not supported by emulator '{qemu.Emulator}'");
    }

    private static CpuCapabilities CpusOf(QemuCapabilities qemu, string? virtualization) =>
        qemu.CpusOf(virtualization ?? (qemu.HasKvm ? "kvm" : "qemu"));
}
