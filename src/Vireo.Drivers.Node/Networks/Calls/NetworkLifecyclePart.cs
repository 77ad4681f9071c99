using Vireo.Contract.Networks;
using Vireo.Drivers.Node.Networks.Definitions;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Drivers.Node.Networks.Running;
using Vireo.Drivers.Node.Networks.State;

namespace Vireo.Drivers.Node.Networks.Calls;

/// <summary>Starting and stopping networks.</summary>
internal sealed class NetworkLifecyclePart(NetworkHost host) : NetworkLifecycleBase
{
    private readonly NetworkDefining _defining = new(host);

    /// <inheritdoc />
    public override async ValueTask NetworkCreateAsync(NetworkHandle network, CancellationToken cancellationToken)
    {
        HostNetwork found = host.Networks.Require(network);
        using HostNetwork.Turn turn = await found.EnterAsync(cancellationToken).ConfigureAwait(false);
        await NetworkStarting.StartAsync(host, found).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public override ValueTask<NetworkHandle> NetworkCreateXmlAsync(string xml, CancellationToken cancellationToken) =>
        NetworkCreateXmlFlagsAsync(xml, NetworkCreateFlags.None, cancellationToken);

    /// <inheritdoc />
    public override async ValueTask<NetworkHandle> NetworkCreateXmlFlagsAsync(string xml, NetworkCreateFlags flags, CancellationToken cancellationToken)
    {
        NetworkFaults.CheckFlags((uint)flags, (uint)NetworkCreateFlags.Validate, "networkCreateXMLFlags");
        return await _defining.CreateAsync(xml, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public override async ValueTask NetworkDestroyAsync(NetworkHandle network, CancellationToken cancellationToken)
    {
        HostNetwork found = host.Networks.Require(network);
        using HostNetwork.Turn turn = await found.EnterAsync(cancellationToken).ConfigureAwait(false);
        if (!found.State.IsActive)
        {
            throw NetworkFaults.Inactive(found.State.Name);
        }

        await NetworkStopping.StopAsync(host, found).ConfigureAwait(false);
    }
}
