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
}
