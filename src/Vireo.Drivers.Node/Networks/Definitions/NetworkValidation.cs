using System.Xml.Linq;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Errors;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.Definitions;

/// <summary>What this host's driver refuses in a network that the parser takes, in libvirt's order and words.</summary>
internal static class NetworkValidation
{
    /// <summary>Checks a definition.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.ConfigUnsupported"/>, mostly.</exception>
    internal static void Check(NetworkDefinition network)
    {
        if (!network.IsOwn)
        {
            CheckForeign(network);
        }

        bool takesRates = network.IsOwn || network.UsesBridge;
        if (network.Root.Element("bandwidth") is not null && !takesRates)
        {
            throw NetworkFaults.Unsupported($"Unsupported network-wide <bandwidth> element in network {network.Name} with forward mode='{ModeOf(network)}'");
        }

        CheckDevices(network);
        CheckDhcp(network);
        CheckGroups(network, takesRates);
        VlanRules.Check(network);
    }

    private static void CheckForeign(NetworkDefinition network)
    {
        XElement root = network.Root;
        Refuse(network, "mac", root.Element("mac") is not null);
        Refuse(network, "ip", network.Addresses.Count > 0);
        Refuse(network, "dns", root.Elements("dns").Elements().Any(one => one.Name.LocalName is "txt" or "host" or "srv"));
        Refuse(network, "domain", root.Element("domain") is not null);
    }

    private static void Refuse(NetworkDefinition network, string element, bool isThere)
    {
        if (isThere)
        {
            throw NetworkFaults.Unsupported($"Unsupported <{element}> element in network {network.Name} with forward mode='{ModeOf(network)}'");
        }
    }

    private static void CheckDevices(NetworkDefinition network)
    {
        bool isPci = network.Mode == NetworkMode.Hostdev;
        foreach (XElement device in network.Root.Elements("forward").Elements())
        {
            switch (device.Name.LocalName)
            {
                case "interface" when isPci:
                    throw NetworkFaults.Unsupported(
                        $"hostdev network '{network.Name}' lists '{device.Attribute("dev")?.Value}' in the device pool, but hostdev networks require "
                        + "all devices to be listed by PCI address, not network device name");
                case "address" when !isPci:
                    throw NetworkFaults.Unsupported(
                        $"network '{network.Name}' has forward mode '{ModeOf(network)}'  but lists a device by PCI address in the device pool. This is "
                        + "only supported for networks with forward mode 'hostdev'");
                case "address":
                    CheckFunction(network, device);
                    break;
                default:
                    break;
            }
        }
    }

    private static void CheckFunction(NetworkDefinition network, XElement address)
    {
        string path = "/sys/bus/pci/devices/" + string.Join(
            string.Empty,
            Digits(address, "domain"), ":", Digits(address, "bus"), ":", Digits(address, "slot"), ".", Digits(address, "function"));
        if (!Directory.Exists(Path.Combine(path, "physfn")))
        {
            throw NetworkFaults.Unsupported($"device '{path}' in network '{network.Name}' is not an SR-IOV Virtual Function");
        }
    }

    private static string Digits(XElement address, string name) => address.Attribute(name)?.Value["0x".Length..] ?? "0";

    private static void CheckDhcp(NetworkDefinition network)
    {
        foreach (bool isSix in (bool[])[false, true])
        {
            if (network.Addresses.Count(address => address.IsSix == isSix && address.HandsOut) > 1)
            {
                string version = isSix ? "IPv6" : "IPv4";
                throw NetworkFaults.Unsupported(
                    $"Multiple {version} dhcp sections found -- dhcp is supported only for a single {version} address on each network");
            }
        }
    }

    private static void CheckGroups(NetworkDefinition network, bool takesRates)
    {
        XElement[] groups = [.. network.Root.Elements("portgroup")];
        XElement? chosen = null;
        for (int i = 0; i < groups.Length; i++)
        {
            string? name = groups[i].Attribute("name")?.Value;
            if (groups[i].Attribute("default")?.Value == "yes")
            {
                chosen = chosen is null ? groups[i] : throw NetworkFaults.Unsupported(
                    $"network '{network.Name}' has multiple default <portgroup> elements ({chosen.Attribute("name")?.Value} and {name}), "
                    + "but only one default is allowed");
            }

            if (groups.Skip(i + 1).Any(later => later.Attribute("name")?.Value == name))
            {
                throw NetworkFaults.Unsupported($"multiple <portgroup> elements with the same name ({name}) in network '{network.Name}'");
            }

            if (groups[i].Element("bandwidth") is not null && !takesRates)
            {
                throw NetworkFaults.Unsupported(
                    $"Unsupported <bandwidth> element in network '{network.Name}' in portgroup '{name}' with forward mode='{ModeOf(network)}'");
            }
        }
    }

    private static string ModeOf(NetworkDefinition network) => network.Mode.ToString().ToLowerInvariant();
}
