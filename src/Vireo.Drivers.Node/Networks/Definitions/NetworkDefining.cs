using Vireo.Contract.Networks;
using Vireo.Drivers.Node.Networks.Dnsmasq;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Drivers.Node.Networks.Running;
using Vireo.Drivers.Node.Networks.State;
using Vireo.Errors;
using Vireo.Host.NetworkXml;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Node.Networks.Definitions;

/// <summary>Takes up clients' definitions of networks.</summary>
/// <param name="host">The host.</param>
internal sealed class NetworkDefining(NetworkHost host)
{
    private HostNetworks Networks => host.Networks;

    /// <summary>Saves a definition: of a new network, or of the one that has its name and UUID.</summary>
    /// <exception cref="VirtException">It breaks a rule, collides with another, or cannot be saved.</exception>
    internal NetworkHandle Define(string xml)
    {
        NetworkDefinition read = Read(xml);
        lock (Networks.Gate)
        {
            NetworkDefinition definition = BridgeNames.Complete(Networks, read);
            NetworkValidation.Check(definition);
            HostNetwork? same = Networks.FindSame(definition);
            host.Definitions.Save(definition.Name, definition.Uuid, definition.Text);
            if (same is null)
            {
                same = new HostNetwork(new NetworkState { Record = new NetworkRecord { Definition = definition, IsPersistent = true } });
                Networks.Add(same);
                Networks.Tell(same.State.Handle, NetworkEventType.Defined);
            }
            else
            {
                Networks.Change(same, state => state with { Record = state.Record.Define(definition) }, NetworkEventType.Defined);
            }

            return same.State.Handle;
        }
    }

    /// <summary>Starts a network whose definition need not be saved.</summary>
    /// <exception cref="VirtException">It breaks a rule, collides with another, or cannot be started.</exception>
    internal async Task<NetworkHandle> CreateAsync(string xml, CancellationToken cancellationToken)
    {
        (HostNetwork network, NetworkDefinition definition) = TakeUp(Read(xml));
        using HostNetwork.Turn turn = await network.EnterAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await NetworkStarting.StartAsync(host, network, definition).ConfigureAwait(false);
        }
        catch (VirtException)
        {
            Networks.Change(network, state => state.IsActive || state.Record.IsPersistent
                ? state
                : state with { Record = state.Record with { IsRemoved = true } });
            throw;
        }

        return network.State.Handle;
    }

    /// <summary>Finds the network, or takes it up as one that is off and not saved.</summary>
    private (HostNetwork Network, NetworkDefinition Definition) TakeUp(NetworkDefinition read)
    {
        lock (Networks.Gate)
        {
            NetworkDefinition definition = BridgeNames.Complete(Networks, read);
            NetworkValidation.Check(definition);
            if (Networks.FindSame(definition) is { } same)
            {
                return same.State.IsActive
                    ? throw NetworkFaults.Invalid($"network is already active as '{same.State.Name}'")
                    : (same, definition);
            }

            var fresh = new HostNetwork(new NetworkState { Record = new NetworkRecord { Definition = definition } });
            Networks.Add(fresh);
            return (fresh, definition);
        }
    }

    private static NetworkDefinition Read(string xml)
    {
        NetworkDefinition read = NetworkReader.Read(xml, DnsmasqOptions.Read);
        return !read.Name.Contains('\n', StringComparison.Ordinal)
            ? read
            : throw VirtErrorTexts.Raise(VirtErrorCode.XmlDetail, VirtErrorDomain.Xml, "invalid char in name: \n");
    }
}
