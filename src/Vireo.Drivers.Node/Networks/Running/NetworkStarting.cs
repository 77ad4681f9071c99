using System.Xml.Linq;
using Vireo.Contract.Networks;
using Vireo.Drivers.Node.Networks.Dnsmasq;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Drivers.Node.Networks.Firewall;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Drivers.Node.Networks.State;
using Vireo.Errors;
using Vireo.Host.NetworkXml;
using Vireo.Host.Traffic;

namespace Vireo.Drivers.Node.Networks.Running;

/// <summary>Starts networks. The caller has the network's turn. What fails leaves nothing behind.</summary>
internal static class NetworkStarting
{
    /// <summary>The ports of the host that guests are shown under, where a network does not say.</summary>
    private const string FirstPort = "1024";
    private const string LastPort = "65535";

    /// <summary>Starts a network.</summary>
    /// <param name="host">The host.</param>
    /// <param name="network">The network.</param>
    /// <param name="definition">What it starts with; null: its saved definition.</param>
    /// <exception cref="VirtException">It cannot be started.</exception>
    internal static async Task StartAsync(NetworkHost host, HostNetwork network, NetworkDefinition? definition = null)
    {
        // Files and processes: not for the thread that reads the client's calls.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        if (network.State.IsActive)
        {
            throw NetworkFaults.Invalid("network is already active");
        }

        NetworkDefinition live = WithPorts(definition ?? network.State.Definition);
        NetworkState next = network.State.Start(live);
        PortStore.DeleteAll(host.Folders, live.Name);
        var undo = new Stack<Func<Task>>();
        try
        {
            await host.Hook.RunAsync(next, "start", "begin").ConfigureAwait(false);
            if (live.IsOwn)
            {
                await StartOwnAsync(host, live, undo).ConfigureAwait(false);
            }
            else
            {
                await StartForeignAsync(live).ConfigureAwait(false);
            }

            await host.Hook.RunAsync(next, "started", "begin").ConfigureAwait(false);
            NetworkStatus.Save(host.Folders, next);
        }
        catch (Exception e)
        {
            while (undo.TryPop(out Func<Task>? step))
            {
                await step().ConfigureAwait(false);
            }

            throw e is VirtException ? e : NetworkFaults.System(e.Message);
        }

        host.Networks.Change(network, state => state.Start(live), NetworkEventType.Started);
    }

    private static async Task StartOwnAsync(NetworkHost host, NetworkDefinition live, Stack<Func<Task>> undo)
    {
        RouteCollisions.Check(live);
        BridgeSetup.Create(live);
        undo.Push(() => Do(() => BridgeSetup.Remove(live)));
        BridgeSetup.Configure(live);
        if (FirewallRules.HasRules(live))
        {
            CheckZone(live);
            undo.Push(() => host.Firewall.RemoveAsync(live));
            await host.Firewall.AddAsync(live).ConfigureAwait(false);
        }

        BridgeSetup.SwitchOn(live);
        BridgeSetup.Forward(live);
        DnsmasqFiles files = host.Folders.DnsmasqOf(live);
        undo.Push(() => DnsmasqProcess.StopAsync(files));
        await DnsmasqProcess.StartAsync(live, files).ConfigureAwait(false);
        await LimitAsync(live).ConfigureAwait(false);
    }

    /// <summary>A bridge that is there already keeps its addresses; only its traffic is looked after.</summary>
    private static async Task StartForeignAsync(NetworkDefinition live)
    {
        if (live.UsesBridge)
        {
            await LimitAsync(live).ConfigureAwait(false);
            BridgeSetup.FilterVlans(live);
        }
        else if (live.Root.Element("forward")?.Element("pf")?.Attribute("dev")?.Value is { } function)
        {
            string device = $"/sys/class/net/{function}/device";
            throw Directory.Exists(device) && Directory.EnumerateFileSystemEntries(device, "virtfn*").Any()
                ? NetworkFaults.Unsupported($"<pf dev='{function}'/> in network '{live.Name}': pools of virtual functions are not supported")
                : NetworkFaults.Internal($"No usable Vf's present on SRIOV PF {function}");
        }
    }

    private static async Task LimitAsync(NetworkDefinition live)
    {
        string bridge = live.Bridge ?? string.Empty;
        try
        {
            await TrafficControl.LimitBridgeAsync(bridge, live.Root.Element("bandwidth")).ConfigureAwait(false);
        }
        catch (VirtException)
        {
            await TrafficControl.ClearAsync(bridge).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Zones are firewalld's, which this driver does not speak to.</summary>
    private static void CheckZone(NetworkDefinition live)
    {
        if (live.Root.Element("bridge")?.Attribute("zone")?.Value is { } zone)
        {
            throw VirtErrorTexts.Raise(
                VirtErrorCode.InternalError, VirtErrorDomain.None, $"zone {zone} requested for network {live.Name} but firewalld is not active");
        }
    }

    /// <summary>A network that translates addresses shows the ports that it uses for it.</summary>
    private static NetworkDefinition WithPorts(NetworkDefinition definition)
    {
        XElement? nat = definition.Root.Element("forward")?.Element("nat");
        bool translates = definition.Mode == NetworkMode.Nat
            && definition.Addresses.Any(address => !address.IsSix || nat?.Attribute("ipv6")?.Value == "yes");
        if (!translates || nat?.Element("port") is not null)
        {
            return definition;
        }

        return definition.With(root =>
        {
            XElement forward = root.Element("forward") ?? throw new InvalidOperationException("a network in mode nat says so");
            if (forward.Element("nat") is null)
            {
                forward.AddFirst(new XElement("nat"));
            }

            forward.Element("nat")?.Add(new XElement("port", new XAttribute("start", FirstPort), new XAttribute("end", LastPort)));
        });
    }

    private static Task Do(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}
