using System.Collections.Immutable;
using Vireo.Drivers.Node.Networks.Definitions;
using Vireo.Drivers.Node.Networks.Dnsmasq;
using Vireo.Drivers.Node.Networks.Firewall;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Drivers.Node.Networks.Running;
using Vireo.Drivers.Node.Networks.State;
using Vireo.Errors;
using Vireo.Host.Files;
using Vireo.Host.Links;
using Vireo.Host.NetworkXml;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Node.Networks.Recovery;

/// <summary>Takes up the networks that a former daemon left, and starts those that start with the host. Guests on them notice nothing.</summary>
/// <param name="host">The host.</param>
internal sealed class NetworkRecovery(NetworkHost host)
{
    /// <summary>Does all of it.</summary>
    internal async Task RunAsync()
    {
        LoadActive();
        LoadDefinitions();
        foreach (HostNetwork network in host.Networks.All)
        {
            Settle(network);
            if (network.State is { IsActive: true, IsRemoved: false } state)
            {
                await AttemptAsync(() => RefreshAsync(state.Definition)).ConfigureAwait(false);
            }
        }

        await StartAllAsync().ConfigureAwait(false);
    }

    private void LoadActive()
    {
        foreach (string file in Directory.EnumerateFiles(host.Folders.Status, "*.xml"))
        {
            if (NetworkStatus.Read(File.ReadAllText(file)) is { } state && state.Name == Path.GetFileNameWithoutExtension(file))
            {
                host.Networks.AddAll([new HostNetwork(state with
                {
                    Ports = PortStore.Load(host.Folders, state.Name).ToImmutableDictionary(port => port.Uuid),
                })]);
            }
        }
    }

    private void LoadDefinitions()
    {
        foreach ((string name, string text) in host.Definitions.Load())
        {
            try
            {
                NetworkDefinition definition = NetworkReader.Read(text, DnsmasqOptions.Read);
                if (definition.Name == name)
                {
                    Load(Complete(definition, text));
                }
            }
            catch (VirtException)
            {
                // A file that somebody spoilt by hand stays where it is; the other networks are served.
            }
        }
    }

    /// <summary>A UUID and a hardware address that were not said are kept from now on.</summary>
    private NetworkDefinition Complete(NetworkDefinition definition, string text)
    {
        NetworkDefinition complete = BridgeNames.WithMac(definition);
        if (!ReferenceEquals(complete, definition) || !text.Contains(definition.Uuid.ToString("D"), StringComparison.OrdinalIgnoreCase))
        {
            host.Definitions.Save(complete.Name, complete.Uuid, complete.Text);
        }

        return complete;
    }

    private void Load(NetworkDefinition definition)
    {
        bool autostart = host.Definitions.IsAutostart(definition.Name);
        lock (host.Networks.Gate)
        {
            if (host.Networks.FindSame(definition) is { } active)
            {
                host.Networks.Change(active, state => state with { Record = state.Record.Define(definition) with { Autostart = autostart } });
            }
            else
            {
                host.Networks.Add(new HostNetwork(new NetworkState
                {
                    Record = new NetworkRecord { Definition = definition, IsPersistent = true, Autostart = autostart },
                }));
            }
        }
    }

    /// <summary>A network whose bridge is gone is off, whatever its file says; one that nobody saved is then forgotten.</summary>
    private void Settle(HostNetwork network)
    {
        NetworkDefinition definition = network.State.Definition;
        bool needsBridge = definition.IsOwn || definition.UsesBridge;
        if (network.State.IsActive && needsBridge && !HostLinks.Exists(definition.Bridge ?? string.Empty))
        {
            AtomicFile.Delete(host.Folders.StatusOf(definition.Name));
            host.Networks.Change(network, state => state.Stop());
        }
    }

    /// <summary>Rules may have been flushed meanwhile, and dnsmasq may have died.</summary>
    private async Task RefreshAsync(NetworkDefinition network)
    {
        if (host.Folders.IsSystem && FirewallRules.HasRules(network))
        {
            await host.Firewall.RemoveAsync(network).ConfigureAwait(false);
            await host.Firewall.AddAsync(network).ConfigureAwait(false);
        }

        if (network.IsOwn)
        {
            await DnsmasqProcess.RefreshAsync(network, host.Folders.DnsmasqOf(network)).ConfigureAwait(false);
        }
    }

    /// <summary>Once for each boot of the host: a restart of the daemon starts no network that was stopped.</summary>
    private async Task StartAllAsync()
    {
        if (File.Exists(host.Folders.AutostartMarker))
        {
            return;
        }

        ReadableFile.Write(host.Folders.AutostartMarker, string.Empty, isForAll: false);
        foreach (HostNetwork network in host.Networks.All.Where(network => network.State is { IsActive: false, Record.Autostart: true }))
        {
            await AttemptAsync(async () =>
            {
                using HostNetwork.Turn turn = await network.EnterAsync(CancellationToken.None).ConfigureAwait(false);
                await NetworkStarting.StartAsync(host, network).ConfigureAwait(false);
            }).ConfigureAwait(false);
        }
    }

    private static async Task AttemptAsync(Func<Task> action)
    {
        try
        {
            await action().ConfigureAwait(false);
        }
        catch (VirtException)
        {
            // The other networks are looked after all the same.
        }
    }
}
