using System.Xml.Linq;
using Vireo.Contract.Networks.Leases;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Host.DomainDocuments;
using Vireo.Host.NetworkXml;
using Vireo.Host.Resources;

namespace Vireo.Drivers.Qemu.Networks;

/// <summary>The ports of guests' NICs on the host's networks.</summary>
/// <param name="networks">The networks; null: the daemon serves none.</param>
internal sealed class NicPorts(IHostNetworks? networks)
{
    /// <summary>What a port may be told of, and a NIC then has: the network's own where the NIC says nothing.</summary>
    private static readonly string[] Shared = ["bandwidth", "vlan", "port", "virtualport"];

    /// <summary>Gives every NIC on a network its port.</summary>
    /// <param name="live">The running definition, with aliases.</param>
    /// <param name="isReclaimed">Whether the guest has its ports already, from a former daemon's time.</param>
    /// <returns>The definition with what the ports say; where one cannot be had, none is kept.</returns>
    /// <exception cref="Errors.VirtException">A network is off, not there, or cannot have the NIC.</exception>
    internal async Task<DomainDefinition> JoinAsync(DomainDefinition live, bool isReclaimed)
    {
        DomainDefinition joined = live;
        try
        {
            foreach (XElement nic in Nics(live.Root).ToArray())
            {
                NetworkPortDefinition port = await Networks()
                    .JoinAsync(NetworkOf(nic), Wanted(live, nic, isReclaimed), CancellationToken.None).ConfigureAwait(false);
                joined = joined.With(root => Put(Find(root, nic.Alias()), port));
            }

            return joined;
        }
        catch
        {
            await LeaveAsync(joined).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Takes a guest's ports up again, each for itself: a network that is gone does not harm the guest.</summary>
    internal async Task ReclaimAsync(DomainDefinition live)
    {
        foreach (XElement nic in Nics(live.Root).Where(nic => nic.Has("source/@portid")).ToArray())
        {
            try
            {
                await Networks().JoinAsync(NetworkOf(nic), Wanted(live, nic, isReclaimed: true), CancellationToken.None).ConfigureAwait(false);
            }
            catch (Errors.VirtException)
            {
                // The network has the port already, or is off: its guest goes on as it is.
            }
        }
    }

    /// <summary>Takes all ports of a guest back.</summary>
    internal async Task LeaveAsync(DomainDefinition live)
    {
        foreach (XElement nic in Nics(live.Root).ToArray())
        {
            if (networks is not null && Guid.TryParse(nic.At("source/@portid"), out Guid port))
            {
                await networks.LeaveAsync(NetworkOf(nic), port).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The addresses that a NIC's network gave it; none where it is on no network of the host.</summary>
    internal async Task<IReadOnlyList<DhcpLease>> LeasesAsync(XElement nic) => nic.Has("source/@network")
        ? await Networks().LeasesAsync(NetworkOf(nic), nic.At("mac/@address") ?? string.Empty).ConfigureAwait(false)
        : [];

    /// <summary>The NICs that are on a network of the host, whatever the network made of them.</summary>
    private static IEnumerable<XElement> Nics(XElement root) =>
        root.All("devices/interface").Where(nic => nic.Has("source/@network"));

    private static string NetworkOf(XElement nic) => nic.At("source/@network") ?? string.Empty;

    private static XElement Find(XElement root, string? alias) => root.All("devices/interface").First(nic => nic.Alias() == alias);

    private static NetworkPortDefinition Wanted(DomainDefinition guest, XElement nic, bool isReclaimed)
    {
        var root = new XElement(
            "networkport",
            new XElement("uuid", isReclaimed ? nic.At("source/@portid") : Guid.NewGuid().ToString("D")),
            new XElement("owner", new XElement("name", guest.Name), new XElement("uuid", guest.Uuid.ToString("D"))),
            nic.At("source/@portgroup") is { } group ? new XElement("group", group) : null,
            new XElement("mac", new XAttribute("address", nic.At("mac/@address") ?? string.Empty)),
            Shared.Select(name => nic.Element(name)));
        if (nic.Attribute("trustGuestRxFilters") is { } trust)
        {
            root.Add(new XElement("rxfilters", new XAttribute("trustGuest", trust.Value)));
        }

        if (isReclaimed)
        {
            root.Add(nic.Is("@type", "direct")
                ? new XElement("plug", new XAttribute("type", "direct"), nic.Element("source")?.Attribute("dev"), nic.Element("source")?.Attribute("mode"))
                : new XElement("plug", new XAttribute("type", nic.At("@type") ?? "network"), nic.Element("source")?.Attribute("bridge")));
        }

        return NetworkPortReader.Read(root.ToString());
    }

    /// <summary>Puts what the port says into the NIC.</summary>
    private static void Put(XElement nic, NetworkPortDefinition port)
    {
        XElement plug = port.Root.Element("plug") ?? new XElement("plug");
        if (port.Plug is not ("network" or "bridge" or "direct"))
        {
            throw DriverFaults.Unsupported($"interface '{nic.Alias()}': a network that hands out PCI devices is not supported");
        }

        nic.SetAttributeValue("type", port.Plug);
        XElement source = nic.Element("source") ?? throw DriverFaults.Internal($"interface '{nic.Alias()}' has no source");
        source.SetAfter("portid", port.Uuid.ToString("D"), "network", "portgroup");
        source.SetAfter("bridge", plug.Attribute("bridge")?.Value, "network", "portgroup", "portid");
        source.SetAfter("dev", plug.Attribute("dev")?.Value, "network", "portgroup", "portid", "bridge");
        source.SetAfter("mode", plug.Attribute("mode")?.Value, "network", "portgroup", "portid", "bridge", "dev");
        foreach (XElement shared in Shared.Select(name => port.Root.Element(name)).OfType<XElement>().Where(one => nic.Element(one.Name) is null))
        {
            nic.AddBefore(new XElement(shared), AfterShared);
        }

        nic.Element("bandwidth")?.SetAttributeValue("classID", null);
    }

    private static readonly string[] AfterShared =
    [
        "target", "guest", "model", "driver", "backend", "filterref", "tune", "teaming", "link", "mtu", "coalesce", "boot", "alias", "rom", "acpi",
        "address",
    ];

    private IHostNetworks Networks() => networks ?? throw DriverFaults.Unsupported("the daemon serves no networks");
}
