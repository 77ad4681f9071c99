using Vireo.Contract.Connections;
using Vireo.Drivers.Test.Nodes;

namespace Vireo.Drivers.Test.Connections;

/// <summary>What the node can run.</summary>
internal sealed class CapabilitiesPart(TestNode node) : ConnectionCapabilitiesBase
{
    /// <inheritdoc />
    public override ValueTask<string> ConnectGetCapabilitiesAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Capabilities);
}
