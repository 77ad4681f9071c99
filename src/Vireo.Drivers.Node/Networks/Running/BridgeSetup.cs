using System.Globalization;
using System.Net.NetworkInformation;
using System.Xml.Linq;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Errors;
using Vireo.Host.Links;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.Running;

/// <summary>The bridge of a network that the host serves itself.</summary>
internal static class BridgeSetup
{
    private const string Sysctl = "/proc/sys/net";

    /// <summary>Makes the bridge, which is off and has no addresses.</summary>
    /// <exception cref="VirtException">It is there already, or the kernel refuses; what was made is the caller's to remove.</exception>
    internal static void Create(NetworkDefinition network)
    {
        string bridge = NameOf(network);
        Bridges.Create(bridge, MacOf(network));
    }

    /// <summary>Sets the bridge up.</summary>
    internal static void Configure(NetworkDefinition network)
    {
        string bridge = NameOf(network);
        if (uint.TryParse(network.Root.Element("mtu")?.Attribute("size")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out uint mtu))
        {
            HostLinks.SetMtu(bridge, mtu);
        }

        XElement? element = network.Root.Element("bridge");
        _ = uint.TryParse(element?.Attribute("delay")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out uint delay);
        Bridges.SetSpanningTree(bridge, delay, element?.Attribute("stp")?.Value == "on");
        SetSix(network, bridge);
    }

    /// <summary>Gives the bridge the host's addresses, switches it on, and leads routes over it.</summary>
    internal static void SwitchOn(NetworkDefinition network)
    {
        string bridge = NameOf(network);
        foreach (NetworkAddress address in network.Addresses)
        {
            if (address.Prefix < 0)
            {
                throw NetworkFaults.Internal($"bridge '{bridge}' has an invalid netmask or IP address");
            }

            LinkAddresses.Add(bridge, address.Address, address.Prefix);
        }

        FilterVlans(network);
        HostLinks.SetOnline(bridge, isOnline: true);
        foreach (XElement route in network.Root.Elements("route"))
        {
            AddRoute(bridge, route);
        }
    }

    /// <summary>Keeps frames to those whom the driver names, where it keeps the bridge's table of addresses.</summary>
    internal static void FilterVlans(NetworkDefinition network)
    {
        if (network.Bridge is { } bridge && network.Root.Element("bridge")?.Attribute("macTableManager")?.Value == "libvirt")
        {
            Bridges.SetVlanFiltering(bridge, isOn: true);
        }
    }

    /// <summary>Lets the host forward packets, if the network is to reach anything.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.SystemError"/>: it cannot.</exception>
    internal static void Forward(NetworkDefinition network)
    {
        if (network.Mode == NetworkMode.None)
        {
            return;
        }

        try
        {
            if (network.Addresses.Any(address => !address.IsSix))
            {
                File.WriteAllText($"{Sysctl}/ipv4/ip_forward", "1\n");
            }

            if (network.Addresses.Any(address => address.IsSix))
            {
                AdvertisedRoutes.Check();
                File.WriteAllText($"{Sysctl}/ipv6/conf/all/forwarding", "1\n");
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NetworkFaults.System($"failed to enable IP forwarding: {e.Message}");
        }
    }

    /// <summary>Removes the bridge; what is not there is no fault.</summary>
    internal static void Remove(NetworkDefinition network)
    {
        string bridge = NameOf(network);
        if (HostLinks.Exists(bridge))
        {
            Attempt(() => HostLinks.SetOnline(bridge, isOnline: false));
            Attempt(() => HostLinks.Delete(bridge));
        }
    }

    private static string NameOf(NetworkDefinition network) =>
        network.Bridge ?? throw NetworkFaults.Internal($"network '{network.Name}' has no bridge name defined");

    private static PhysicalAddress? MacOf(NetworkDefinition network) =>
        network.Root.Element("mac")?.Attribute("address")?.Value is { } mac ? PhysicalAddress.Parse(mac) : null;

    /// <summary>A route that cannot be added does not keep the network from starting, as with libvirt.</summary>
    private static void AddRoute(string bridge, XElement route) => Attempt(() => LinkAddresses.Add(bridge, StaticRoutes.Read(route)));

    /// <summary>
    /// No IPv6 on the bridge unless the network has an address of it; and never what guests advertise: they would take the host's traffic.
    /// </summary>
    private static void SetSix(NetworkDefinition network, string bridge)
    {
        string folder = $"{Sysctl}/ipv6/conf/{bridge}";
        if (!Directory.Exists(folder))
        {
            return; // the host has no IPv6 at all
        }

        string off = network.Addresses.Any(address => address.IsSix) ? "0" : "1";
        foreach ((string name, string value) in ((string, string)[])[("disable_ipv6", off), ("accept_ra", "0"), ("autoconf", "0")])
        {
            try
            {
                File.WriteAllText(Path.Combine(folder, name), value);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw NetworkFaults.System($"cannot write to '{folder}/{name}' on bridge '{bridge}': {e.Message}");
            }
        }
    }

    private static void Attempt(Action action)
    {
        try
        {
            action();
        }
        catch (VirtException)
        {
            // The rest is done all the same.
        }
    }
}
