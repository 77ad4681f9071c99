using Vireo.Contract.Connections;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Nodes;
using Vireo.Drivers.Qemu.Processors;
using Vireo.Drivers.Qemu.Reports;
using Vireo.Drivers.Qemu.Running;
using Vireo.Errors;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Qemu.Connections;

/// <summary>What the host and its QEMU programs can do.</summary>
internal sealed class CapabilitiesPart(QemuNode node) : ConnectionCapabilitiesBase
{
    private const string NativeFormat = "qemu-argv";
    private const uint CompareFlags = (uint)(ConnectCompareCpuFlags.FailIncompatible | ConnectCompareCpuFlags.ValidateXml);
    private const uint BaselineFlags = (uint)(ConnectBaselineCpuFlags.ExpandFeatures | ConnectBaselineCpuFlags.Migratable);
    private static readonly string[] DomainTypes =
        ["none", "qemu", "kqemu", "kvm", "xen", "lxc", "uml", "openvz", "test", "vmware", "hyperv", "vbox", "phyp", "parallels", "bhyve", "vz", "hvf"];

    /// <inheritdoc />
    public override async ValueTask<string> ConnectGetCapabilitiesAsync(CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        return HostCapabilitiesReport.Write(
            HostReport.Describe(node.HostUuid, node.Composer.Label), await node.Emulators.FindAllAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc />
    public override async ValueTask<string> ConnectGetDomainCapabilitiesAsync(
        string? emulator, string? arch, string? machine, string? virtualization, uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, 0, "qemuConnectGetDomainCapabilities");
        CheckType(virtualization);
        return DomainCapabilitiesReport.Write(new DomainCapabilitiesQuery
        {
            Capabilities = await node.Emulators.FindAsync(emulator, arch, cancellationToken).ConfigureAwait(false),
            Machine = machine,
            DomainType = virtualization,
            Firmwares = node.Composer.Firmwares,
        });
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<string> Models, int Count)> ConnectGetCpuModelNamesAsync(
        string arch, bool needResults, uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, 0, "qemuConnectGetCPUModelNames");
        IReadOnlyList<string> models = Host.Cpus.CpuModels.Of(arch, VirtErrorDomain.Qemu);
        return ValueTask.FromResult((needResults ? models : [], models.Count));
    }

    /// <inheritdoc />
    public override ValueTask<int> ConnectCompareCpuAsync(string xml, uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, CompareFlags, "qemuConnectCompareCPU");
        DecodedCpu host = HostCpu.Current?.Decoded
            ?? throw DriverFaults.Of(VirtErrorCode.OperationInvalid, VirtErrorDomain.Cpu, "host CPU model is not known");
        bool fails = (flags & (uint)ConnectCompareCpuFlags.FailIncompatible) != 0;
        return ValueTask.FromResult((int)CpuComparisons.Compare(host, HostTopology.Architecture, xml, fails));
    }

    /// <inheritdoc />
    public override ValueTask<string> ConnectBaselineCpuAsync(IReadOnlyList<string> cpus, uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, BaselineFlags, "qemuConnectBaselineCPU");
        if (cpus.Count == 0)
        {
            throw CallFaults.Library("xmlCPUs", "virConnectBaselineCPU", "not be NULL");
        }

        return ValueTask.FromResult(new CpuBaseline
        {
            Expands = (flags & (uint)ConnectBaselineCpuFlags.ExpandFeatures) != 0,
            IsMigratable = (flags & (uint)ConnectBaselineCpuFlags.Migratable) != 0,
        }.Compute(cpus));
    }

    /// <inheritdoc />
    public override async ValueTask<string> ConnectDomainXmlToNativeAsync(string format, string xml, uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, 0, "qemuConnectDomainXMLToNative");
        return format == NativeFormat
            ? await NativeCommand.ComposeAsync(node, xml, cancellationToken).ConfigureAwait(false)
            : throw DriverFaults.Raise(VirtErrorCode.InvalidArg, $"unsupported config type {format}");
    }

    /// <summary>Refuses a word that names no type of domain.</summary>
    internal static void CheckType(string? virtualization)
    {
        if (virtualization is not null && !DomainTypes.Contains(virtualization))
        {
            throw DriverFaults.Raise(VirtErrorCode.InvalidArg, $"unknown virttype: {virtualization}");
        }
    }
}
