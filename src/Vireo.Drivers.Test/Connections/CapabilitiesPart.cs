using Vireo.Contract.Connections;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Cpus;

namespace Vireo.Drivers.Test.Connections;

/// <summary>What the node can run.</summary>
internal sealed class CapabilitiesPart(TestNode node) : ConnectionCapabilitiesBase
{
    /// <inheritdoc />
    public override ValueTask<string> ConnectGetCapabilitiesAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Capabilities);

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<string> Models, int Count)> ConnectGetCpuModelNamesAsync(
        string arch, bool needResults, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testConnectGetCPUModelNames");
        IReadOnlyList<string> models = CpuModels.Of(arch, VirtErrorDomain.Test);
        return ValueTask.FromResult((needResults ? models : [], models.Count));
    }

    /// <inheritdoc />
    public override ValueTask<string> ConnectBaselineCpuAsync(
        IReadOnlyList<string> cpus, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, (uint)ConnectBaselineCpuFlags.ExpandFeatures, "testConnectBaselineCPU");
        return ValueTask.FromResult(
            CpuBaseline.Compute(cpus, expand: (flags & (uint)ConnectBaselineCpuFlags.ExpandFeatures) != 0));
    }
}
