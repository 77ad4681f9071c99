using Vireo.Contract.Networks;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Test.Networks;

/// <summary>Starting and stopping networks.</summary>
internal sealed class NetworkLifecyclePart(TestNode node) : NetworkLifecycleBase
{
    /// <inheritdoc />
    public override ValueTask NetworkCreateAsync(NetworkHandle network, CancellationToken cancellationToken)
    {
        node.Networks.Change(
            network.Name,
            state => state.IsActive
                ? throw TestFaults.Invalid($"Network '{network.Name}' is already running")
                : state with { IsActive = true },
            NetworkEventType.Started);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask<NetworkHandle> NetworkCreateXmlAsync(string xml, CancellationToken cancellationToken) =>
        NetworkCreateXmlFlagsAsync(xml, NetworkCreateFlags.None, cancellationToken);

    /// <inheritdoc />
    public override ValueTask<NetworkHandle> NetworkCreateXmlFlagsAsync(
        string xml, NetworkCreateFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)NetworkCreateFlags.Validate, "testNetworkCreateXMLFlags");
        return ValueTask.FromResult(node.Networks.Start(NetworkReader.Read(xml)));
    }

    /// <summary>A network that is off already can be stopped once more; the definition saved meanwhile is not taken up.</summary>
    public override ValueTask NetworkDestroyAsync(NetworkHandle network, CancellationToken cancellationToken)
    {
        node.Networks.Change(
            network.Name, state => state with { IsActive = false, IsRemoved = !state.IsPersistent }, NetworkEventType.Stopped);
        return ValueTask.CompletedTask;
    }
}
