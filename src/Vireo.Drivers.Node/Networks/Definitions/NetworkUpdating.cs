using Vireo.Contract.Networks;
using Vireo.Drivers.Node.Networks.Dnsmasq;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Drivers.Node.Networks.Firewall;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Drivers.Node.Networks.State;
using Vireo.Errors;
using Vireo.Host.NetworkXml;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Node.Networks.Definitions;

/// <summary>Changes parts of networks, also of those that are on (<c>virNetworkUpdate</c>).</summary>
/// <param name="host">The host.</param>
internal sealed class NetworkUpdating(NetworkHost host)
{
    /// <summary>Changes a part.</summary>
    /// <param name="network">The network.</param>
    /// <param name="update">The change.</param>
    /// <param name="flags">Of what; none: of the network that is on, else of its saved definition.</param>
    /// <param name="cancellationToken">Gives up waiting for the network's turn.</param>
    /// <exception cref="VirtException">The part is wrong, or the network's state forbids it; nothing is changed.</exception>
    internal async Task UpdateAsync(HostNetwork network, NetworkUpdate update, NetworkUpdateFlags flags, CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        using HostNetwork.Turn turn = await network.EnterAsync(cancellationToken).ConfigureAwait(false);
        NetworkState before = network.State;
        NetworkUpdateFlags affected = flags != NetworkUpdateFlags.None
            ? flags
            : before.IsActive ? NetworkUpdateFlags.Live : NetworkUpdateFlags.Config;
        bool isLive = affected.HasFlag(NetworkUpdateFlags.Live);
        bool isSaved = affected.HasFlag(NetworkUpdateFlags.Config);
        Check(before, isLive, isSaved);

        // Both are made before either is kept.
        NetworkDefinition now = isLive ? update.Apply(before.Definition, DnsmasqOptions.Read) : before.Definition;
        NetworkDefinition saved = isSaved ? update.Apply(before.Record.Saved, DnsmasqOptions.Read) : before.Record.Saved;
        if (isSaved)
        {
            host.Definitions.Save(saved.Name, saved.Uuid, saved.Text);
        }

        if (isLive)
        {
            await ApplyAsync(update.Section, before.Definition, now).ConfigureAwait(false);
        }

        NetworkState after = host.Networks.Change(network, state => state with { Record = Changed(state.Record, now, saved, isSaved) });
        if (isLive)
        {
            NetworkStatus.Save(host.Folders, after);
        }

        await host.Hook.RunAsync(after, "updated", "begin").ConfigureAwait(false);
    }

    private static NetworkRecord Changed(NetworkRecord record, NetworkDefinition now, NetworkDefinition saved, bool isSaved) => record.IsActive
        ? record with { Definition = now, NextDefinition = isSaved ? saved : record.NextDefinition }
        : record with { Definition = saved };

    private static void Check(NetworkState state, bool isLive, bool isSaved)
    {
        if (isLive && !state.IsActive)
        {
            throw NetworkFaults.Invalid("network is not running");
        }

        if (isSaved && !state.Record.IsPersistent)
        {
            throw NetworkFaults.Invalid("cannot change persistent config of a transient network");
        }
    }

    /// <summary>Does for the network that is on what the change of its definition asks.</summary>
    private async Task ApplyAsync(NetworkUpdateSection section, NetworkDefinition before, NetworkDefinition now)
    {
        if (FirewallRules.HasRules(now) && section is NetworkUpdateSection.ForwardInterface or NetworkUpdateSection.IpDhcpRange or NetworkUpdateSection.IpDhcpHost)
        {
            await host.Firewall.RemoveAsync(before).ConfigureAwait(false);
            await host.Firewall.AddAsync(now).ConfigureAwait(false);
        }

        if (!now.IsOwn)
        {
            return;
        }

        DnsmasqFiles files = host.Folders.DnsmasqOf(now);
        switch (section)
        {
            case NetworkUpdateSection.IpDhcpHost when ServesBoot(before) == ServesBoot(now):
            case NetworkUpdateSection.DnsHost:
                await DnsmasqProcess.RefreshAsync(now, files).ConfigureAwait(false);
                break;
            case NetworkUpdateSection.IpDhcpHost:
            case NetworkUpdateSection.IpDhcpRange:
            case NetworkUpdateSection.DnsTxt:
            case NetworkUpdateSection.DnsSrv:
                // These are in the configuration, which dnsmasq, no longer root, cannot read again.
                await DnsmasqProcess.StopAsync(files).ConfigureAwait(false);
                await DnsmasqProcess.StartAsync(now, files).ConfigureAwait(false);
                break;
            default:
                break;
        }
    }

    private static bool ServesBoot(NetworkDefinition network) =>
        network.Addresses.Any(address => !address.IsSix && (address.HandsOut || address.TftpRoot is not null));
}
