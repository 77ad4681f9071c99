using System.Xml.Linq;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.Definitions;

/// <summary>Guests' traffic can be put into VLANs only by devices of their own, and by Open vSwitch.</summary>
internal static class VlanRules
{
    private const string OpenSwitch = "openvswitch";

    internal static void Check(NetworkDefinition network)
    {
        XElement root = network.Root;
        bool isAllowed = network.Mode is NetworkMode.Hostdev or NetworkMode.Passthrough
            || (network.Mode == NetworkMode.Bridge && TypeOf(root) == OpenSwitch);
        bool isUsed = root.Element("vlan") is not null;
        XElement[] groups = [.. root.Elements("portgroup")];
        bool isBad = groups.Any(group => (isUsed || group.Element("vlan") is not null) && !IsAllowed(group, network.Mode, isAllowed));
        bool hasDefault = Array.Exists(groups, group => group.Attribute("default")?.Value == "yes");
        if (isBad || (isUsed && !isAllowed && !hasDefault))
        {
            throw NetworkFaults.Unsupported($"<vlan> element specified for network {network.Name}, whose type doesn't support vlan configuration");
        }
    }

    /// <summary>A group without a switch of its own is on the network's.</summary>
    private static bool IsAllowed(XElement group, NetworkMode mode, bool byNetwork) => group.Element("virtualport") is null
        ? byNetwork
        : mode == NetworkMode.Bridge && TypeOf(group) == OpenSwitch;

    private static string? TypeOf(XElement parent) => parent.Element("virtualport")?.Attribute("type")?.Value;
}
