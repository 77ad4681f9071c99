using System.Xml.Linq;
using Vireo.Contract.Networks;
using static Vireo.Host.NetworkXml.NetworkFaults;

namespace Vireo.Host.NetworkXml;

/// <summary>Changes of the interfaces and groups of ports that a network has.</summary>
internal static class ForwardUpdates
{
    internal static void Interfaces(NetworkUpdate update, XElement network, XElement part)
    {
        NetworkUpdate.CheckElement(network, part, "interface");
        if (update.Command == NetworkUpdateCommand.Modify)
        {
            throw NetworkUpdate.Unsupported("forward interface entries cannot be modified, only added or deleted");
        }

        string device = part.Attribute("dev")?.Value ?? throw Bad("missing dev attribute in <interface> element");
        string name = NameOf(network);
        XElement? forward = network.Element("forward");
        XElement? same = forward?.Elements("interface").FirstOrDefault(one => one.Attribute("dev")?.Value == device);
        if (update.Adds)
        {
            if (same is not null)
            {
                throw NetworkUpdate.Invalid($"there is an existing interface entry in network '{name}' that matches \"<interface dev='{device}'>\"");
            }

            if (forward is not null)
            {
                update.Insert(forward, new XElement("interface", new XAttribute("dev", device)));
            }
        }
        else if (update.Command == NetworkUpdateCommand.Delete)
        {
            (same ?? throw NetworkUpdate.Invalid(
                $"couldn't find an interface entry in network '{name}' matching <interface dev='{device}'>")).Remove();
        }
        else
        {
            throw update.UnknownCommand();
        }

        // The normal form repeats the first interface here.
        forward?.Attribute("dev")?.Remove();
    }

    internal static void PortGroups(NetworkUpdate update, XElement network, XElement part)
    {
        NetworkUpdate.CheckElement(network, part, "portgroup");
        XElement group = NetworkShape.PortGroup.Read(part) ?? part;
        string name = NameOf(network);
        string groupName = group.Attribute("name")?.Value ?? string.Empty;
        XElement? same = network.Elements("portgroup").LastOrDefault(one => one.Attribute("name")?.Value == groupName);
        CheckGroup(update, network, group, same);
        switch (update.Command)
        {
            case NetworkUpdateCommand.Modify:
                same?.ReplaceWith(group);
                break;
            case NetworkUpdateCommand.Delete:
                same?.Remove();
                break;
            case NetworkUpdateCommand.AddFirst or NetworkUpdateCommand.AddLast:
                update.Insert(network, group);
                break;
            default:
                throw update.UnknownCommand();
        }
    }

    private static void CheckGroup(NetworkUpdate update, XElement network, XElement group, XElement? same)
    {
        string name = NameOf(network);
        string groupName = group.Attribute("name")?.Value ?? string.Empty;
        if (same is null && (update.Command is NetworkUpdateCommand.Modify or NetworkUpdateCommand.Delete))
        {
            throw NetworkUpdate.Invalid($"couldn't find a portgroup entry in network '{name}' matching <portgroup name='{groupName}'>");
        }

        if (same is not null && update.Adds)
        {
            throw NetworkUpdate.Invalid($"there is an existing portgroup entry in network '{name}' that matches \"<portgroup name='{groupName}'>\"");
        }

        XElement? standard = network.Elements("portgroup").LastOrDefault(one => one.Attribute("default") is not null);
        if (update.Command != NetworkUpdateCommand.Delete && group.Attribute("default") is not null && standard is not null && standard != same)
        {
            throw NetworkUpdate.Invalid(
                $"a different portgroup entry in network '{name}' is already set as the default. Only one default is allowed.");
        }
    }
}
