using Vireo.Contract.Networks;
using Vireo.Drivers.Node.Networks.Dnsmasq;
using Vireo.Drivers.Node.Networks.Firewall;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Drivers.Node.Networks.State;
using Vireo.Host.Files;
using Vireo.Host.NetworkXml;
using Vireo.Host.Traffic;

namespace Vireo.Drivers.Node.Networks.Running;

/// <summary>Stops networks. The caller has the network's turn. What cannot be taken down does not keep the rest up.</summary>
internal static class NetworkStopping
{
    /// <summary>Stops a network that is on.</summary>
    internal static async Task StopAsync(NetworkHost host, HostNetwork network)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        NetworkState before = network.State;
        NetworkDefinition live = before.Definition;
        AtomicFile.Delete(host.Folders.StatusOf(live.Name));
        if (live.Bridge is { } bridge && live.Root.Element("bandwidth") is not null)
        {
            await TrafficControl.ClearAsync(bridge).ConfigureAwait(false);
        }

        if (live.IsOwn)
        {
            await DnsmasqProcess.StopAsync(host.Folders.DnsmasqOf(live)).ConfigureAwait(false);
            if (FirewallRules.HasRules(live))
            {
                await host.Firewall.RemoveAsync(live).ConfigureAwait(false);
            }

            BridgeSetup.Remove(live);
        }

        PortStore.DeleteAll(host.Folders, live.Name);
        await host.Hook.TellAsync(before, "stopped", "end").ConfigureAwait(false);
        NetworkState after = host.Networks.Change(network, state => state.Stop(), NetworkEventType.Stopped);
        if (after.IsRemoved)
        {
            DeleteFiles(host, live);
        }
    }

    /// <summary>Deletes what a network that is forgotten leaves in files.</summary>
    internal static void DeleteFiles(NetworkHost host, NetworkDefinition network)
    {
        foreach (string file in host.Folders.DnsmasqOf(network).All)
        {
            File.Delete(file);
        }
    }
}
