using Vireo.Contract.Networks;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;

namespace Vireo.Drivers.Test.Networks;

/// <summary>What networks are. libvirt's driver looks for some by name and for some by UUID.</summary>
internal sealed class NetworkStatesPart(TestNode node) : NetworkStatesBase
{
    /// <inheritdoc />
    public override ValueTask<string> NetworkGetXmlDescAsync(
        NetworkHandle network, NetworkXmlFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, 0, "testNetworkGetXMLDesc");
        return ValueTask.FromResult(node.Networks.Require(network.Name).State.Definition.Text);
    }

    /// <inheritdoc />
    public override ValueTask<string> NetworkGetBridgeNameAsync(NetworkHandle network, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Networks.Require(network.Name).State.Definition.Bridge
            ?? throw TestFaults.Raise(VirtErrorCode.InternalError, $"network '{network.Name}' does not have a bridge name."));

    /// <inheritdoc />
    public override ValueTask<bool> NetworkGetAutostartAsync(NetworkHandle network, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Networks.Require(network.Name).State.Autostart);

    /// <inheritdoc />
    public override ValueTask<bool> NetworkIsActiveAsync(NetworkHandle network, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Networks.Require(network.Uuid).State.IsActive);

    /// <inheritdoc />
    public override ValueTask<bool> NetworkIsPersistentAsync(NetworkHandle network, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Networks.Require(network.Uuid).State.IsPersistent);
}
