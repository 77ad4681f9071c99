using Vireo.Contract.Networks;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Drivers.Node.Networks.State;

namespace Vireo.Drivers.Node.Networks.Calls;

/// <summary>What networks are.</summary>
internal sealed class NetworkStatesPart(NetworkHost host) : NetworkStatesBase
{
    /// <inheritdoc />
    public override ValueTask<string> NetworkGetXmlDescAsync(NetworkHandle network, NetworkXmlFlags flags, CancellationToken cancellationToken)
    {
        NetworkFaults.CheckFlags((uint)flags, (uint)NetworkXmlFlags.Inactive, "networkGetXMLDesc");
        NetworkState state = StateOf(network);
        return ValueTask.FromResult(flags.HasFlag(NetworkXmlFlags.Inactive) ? state.Record.Saved.Text : LiveDocument.Of(state).Text);
    }

    /// <inheritdoc />
    public override ValueTask<string> NetworkGetBridgeNameAsync(NetworkHandle network, CancellationToken cancellationToken)
    {
        NetworkState state = StateOf(network);
        return ValueTask.FromResult(
            state.Definition.Bridge ?? throw NetworkFaults.Internal($"network '{state.Name}' does not have a bridge name."));
    }

    /// <inheritdoc />
    public override ValueTask<bool> NetworkGetAutostartAsync(NetworkHandle network, CancellationToken cancellationToken) =>
        ValueTask.FromResult(StateOf(network).Record.Autostart);

    /// <inheritdoc />
    public override ValueTask<bool> NetworkIsActiveAsync(NetworkHandle network, CancellationToken cancellationToken) =>
        ValueTask.FromResult(StateOf(network).IsActive);

    /// <inheritdoc />
    public override ValueTask<bool> NetworkIsPersistentAsync(NetworkHandle network, CancellationToken cancellationToken) =>
        ValueTask.FromResult(StateOf(network).Record.IsPersistent);

    private NetworkState StateOf(NetworkHandle network) => host.Networks.Require(network).State;
}
