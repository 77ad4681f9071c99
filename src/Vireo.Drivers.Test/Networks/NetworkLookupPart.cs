using Vireo.Contract.Networks;
using Vireo.Drivers.Test.Nodes;

namespace Vireo.Drivers.Test.Networks;

/// <summary>Finding networks.</summary>
internal sealed class NetworkLookupPart(TestNode node) : NetworkLookupBase
{
    /// <inheritdoc />
    public override ValueTask<NetworkHandle> NetworkLookupByNameAsync(string name, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Networks.Require(name).State.Handle);

    /// <inheritdoc />
    public override ValueTask<NetworkHandle> NetworkLookupByUuidAsync(Guid uuid, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Networks.Require(uuid).State.Handle);
}
