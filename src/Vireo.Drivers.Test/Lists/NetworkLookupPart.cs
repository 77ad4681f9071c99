using Vireo.Contract.Networks;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;

namespace Vireo.Drivers.Test.Lists;

/// <summary>Finding networks.</summary>
internal sealed class NetworkLookupPart(TestNode node) : NetworkLookupBase
{
    /// <inheritdoc />
    public override ValueTask<NetworkHandle> NetworkLookupByNameAsync(string name, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Networks.FirstOrDefault(network => network.Name == name)
            ?? throw TestFaults.Raise(VirtErrorCode.NoNetwork, $"no network with matching name '{name}'"));

    /// <inheritdoc />
    public override ValueTask<NetworkHandle> NetworkLookupByUuidAsync(Guid uuid, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Networks.FirstOrDefault(network => network.Uuid == uuid)
            ?? throw TestFaults.Raise(VirtErrorCode.NoNetwork, $"no network with matching uuid '{uuid:D}'"));
}
