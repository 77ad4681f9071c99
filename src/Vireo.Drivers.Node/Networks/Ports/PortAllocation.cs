using System.Xml.Linq;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Drivers.Node.Networks.State;
using Vireo.Errors;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.Ports;

/// <summary>Decides how a guest's port is joined to a network.</summary>
internal static class PortAllocation
{
    private static readonly string[] OnSwitches = ["802.1Qbg", "802.1Qbh"];

    /// <summary>Completes a new port with what the network says.</summary>
    /// <exception cref="VirtException">The network cannot have it.</exception>
    internal static NetworkPortDefinition Allocate(NetworkState network, NetworkPortDefinition port)
    {
        XElement root = network.Definition.Root;
        XElement? group = GroupOf(root, port.Group);
        NetworkPortDefinition merged = port.With(own =>
        {
            Inherit(own, "bandwidth", group?.Element("bandwidth"));
            Inherit(own, "vlan", group?.Element("vlan") ?? root.Element("vlan"));
            Inherit(own, "port", root.Element("port"));
            if (own.Element("rxfilters") is null && (group?.Attribute("trustGuestRxFilters") ?? root.Attribute("trustGuestRxFilters")) is { } trust)
            {
                own.Add(new XElement("rxfilters", new XAttribute("trustGuest", trust.Value)));
            }

            Inherit(own, "virtualport", root.Element("virtualport") ?? group?.Element("virtualport"));
        });
        XElement plug = Plug(network, merged);
        return merged.With(own => own.Add(plug));
    }

    /// <summary>Checks a port that a guest has already, against the network as it is now.</summary>
    /// <exception cref="VirtException">The network has nothing that the port could be joined to.</exception>
    internal static void Reclaim(NetworkState network, NetworkPortDefinition port)
    {
        NetworkDefinition definition = network.Definition;
        if (port.Plug is "network" or "bridge")
        {
            _ = definition.Bridge ?? throw NetworkFaults.Internal("Unexpectedly got a network port without a network bridge");
            return;
        }

        XElement? device = Devices(definition).FirstOrDefault(one => ForwardDevices.UsersOf(one, [port]) > 0);
        if (device is null)
        {
            throw NetworkFaults.Internal(
                $"network '{definition.Name}' doesn't have dev='{port.Root.Element("plug")?.Attribute("dev")?.Value}' in use by network port '{port.Uuid:D}'");
        }

        if (ForwardDevices.UsersOf(device, network.Ports.Values) > 0 && definition.Mode is NetworkMode.Passthrough or NetworkMode.Hostdev)
        {
            throw NetworkFaults.Internal(
                $"network '{definition.Name}' claims dev='{device.Attribute("dev")?.Value}' is already in use by a different port");
        }
    }

    private static XElement? GroupOf(XElement network, string? name) => network.Elements("portgroup")
        .FirstOrDefault(group => name is null ? group.Attribute("default")?.Value == "yes" : group.Attribute("name")?.Value == name);

    private static void Inherit(XElement port, string name, XElement? from)
    {
        if (port.Element(name) is null && from is not null)
        {
            port.Add(new XElement(from));
        }
    }

    private static XElement Plug(NetworkState network, NetworkPortDefinition port)
    {
        NetworkDefinition definition = network.Definition;
        string? switchPort = port.Root.Element("virtualport")?.Attribute("type")?.Value;
        if (definition.IsOwn)
        {
            Check(port.Root.Element("virtualport") is null, switchPort, definition, "IP forwarding");
            return Bridged("network", definition);
        }

        if (definition.UsesBridge)
        {
            Check(switchPort is null or "openvswitch", switchPort, definition, "a bridge device");
            return Bridged("bridge", definition);
        }

        bool isPci = definition.Mode == NetworkMode.Hostdev;
        Check(
            switchPort is null || OnSwitches.Contains(switchPort),
            switchPort,
            definition,
            isPci ? "an SR-IOV Virtual Function via PCI passthrough" : "a macvtap device");
        XElement device = Choose(network);
        return isPci
            ? new XElement(
                "plug",
                new XAttribute("type", "hostdev-pci"),
                definition.Root.Element("forward")?.Attribute("managed"),
                definition.Root.Element("forward")?.Element("driver"),
                device)
            : new XElement("plug", new XAttribute("type", "direct"), device.Attribute("dev"), definition.Root.Element("forward")?.Attribute("mode"));
    }

    private static XElement Bridged(string type, NetworkDefinition definition) => new(
        "plug",
        new XAttribute("type", type),
        new XAttribute("bridge", definition.Bridge ?? string.Empty),
        definition.Root.Element("bridge")?.Attribute("macTableManager"));

    /// <summary>A device of the network's own: one that nobody uses where it is for one guest, else the one that the fewest use.</summary>
    private static XElement Choose(NetworkState network)
    {
        NetworkDefinition definition = network.Definition;
        XElement[] devices = [.. Devices(definition)];
        if (devices.Length == 0 && definition.Mode != NetworkMode.Hostdev)
        {
            throw NetworkFaults.Internal($"network '{definition.Name}' uses a direct mode, but has no forward dev and no interface pool");
        }

        bool isForOne = definition.Mode is NetworkMode.Passthrough or NetworkMode.Hostdev;
        XElement? chosen = isForOne
            ? Array.Find(devices, device => ForwardDevices.UsersOf(device, network.Ports.Values) == 0)
            : devices.MinBy(device => ForwardDevices.UsersOf(device, network.Ports.Values));
        return chosen ?? throw NetworkFaults.Internal(
            $"network '{definition.Name}' requires exclusive access to interfaces, but none are available");
    }

    private static IEnumerable<XElement> Devices(NetworkDefinition definition) =>
        definition.Root.Elements("forward").Elements().Where(one => one.Name.LocalName is "interface" or "address");

    private static void Check(bool isAllowed, string? type, NetworkDefinition definition, string uses)
    {
        if (!isAllowed)
        {
            throw NetworkFaults.Unsupported($"<virtualport type='{type}'> not supported for network '{definition.Name}' which uses {uses}");
        }
    }
}
