using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Errors;
using Vireo.Host.Links;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.Definitions;

/// <summary>Gives bridges of networks that the host serves a name and a hardware address where their definitions have none.</summary>
internal static class BridgeNames
{
    private const int MaxNumber = 256;
    private const string Template = "virbr%d";
    private const string Place = "%d";

    /// <summary>QEMU's range of addresses that nobody else has.</summary>
    private const string MacPrefix = "52:54:00";

    /// <summary>Completes a definition. The caller holds the table's lock, so that no two networks get the same name.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InternalError"/>: another network has the bridge, or no name is left.</exception>
    internal static NetworkDefinition Complete(HostNetworks networks, NetworkDefinition definition)
    {
        if (!definition.IsOwn)
        {
            return definition;
        }

        string? said = definition.Bridge;
        bool isFixed = said is not null && !said.Contains(Place, StringComparison.Ordinal);
        if (isFixed && networks.IsBridgeTaken(said ?? string.Empty, definition.Name))
        {
            throw NetworkFaults.Internal($"bridge name '{said}' already in use.");
        }

        string name = isFixed ? said ?? string.Empty : Choose(networks, definition);
        return WithMac(definition.With(root => SetName(root, name)));
    }

    /// <summary>Gives the bridge a hardware address of its own, which it keeps.</summary>
    internal static NetworkDefinition WithMac(NetworkDefinition definition)
    {
        if (!definition.IsOwn || definition.Root.Element("mac") is not null)
        {
            return definition;
        }

        byte[] random = System.Security.Cryptography.RandomNumberGenerator.GetBytes(3);
        string mac = string.Create(CultureInfo.InvariantCulture, $"{MacPrefix}:{random[0]:x2}:{random[1]:x2}:{random[2]:x2}");
        return definition.With(root =>
        {
            XElement before = root.Element("mtu") ?? root.Element("bridge") ?? throw new InvalidOperationException("the network has a bridge");
            before.AddAfterSelf(new XElement("mac", new XAttribute("address", mac)));
        });
    }

    private static string Choose(HostNetworks networks, NetworkDefinition definition)
    {
        string template = definition.Bridge is { } said && IsTemplate(said) ? said : Template;
        for (int number = 0; number <= MaxNumber; number++)
        {
            string name = template.Replace(Place, number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            if (!networks.IsBridgeTaken(name, definition.Name) && !HostLinks.Exists(name))
            {
                return name;
            }
        }

        throw NetworkFaults.Internal($"Bridge generation exceeded max id {MaxNumber}");
    }

    /// <summary>One place for a number, and no other percent sign.</summary>
    private static bool IsTemplate(string name) =>
        name.Contains(Place, StringComparison.Ordinal) && name.IndexOf('%', StringComparison.Ordinal) == name.LastIndexOf('%');

    private static void SetName(XElement root, string name)
    {
        XElement bridge = root.Element("bridge") ?? throw new InvalidOperationException("the network has a bridge");
        XAttribute[] others = [.. bridge.Attributes().Where(attribute => attribute.Name.LocalName != "name")];
        bridge.ReplaceAttributes(new XAttribute("name", name), others);
    }
}
